import { deskTexts } from '../../../words/desk/frame.ts';
import { importTexts as texts } from '../../../words/desk/import.ts';
import { importEndings, largestUpload } from '../../shared/importing.ts';
import { getToken, RequestFault } from '../request.ts';

/** Why a file is not even sent; undefined: it may be. */
export function findRefusal({ name, size }: File): string | undefined {
  if (size > largestUpload) return texts.tooLarge(name);
  if (size === 0) return texts.empty(name);
  const isKnown = importEndings.some((ending) => name.toLowerCase().endsWith(ending));
  return isKnown ? undefined : texts.unsupported(name);
}

/**
 * Sends a file to the desk.
 * @param onProgress called with the part that has been sent, 0 to 1
 */
export function uploadFile(
  address: string,
  file: File,
  onProgress: (part: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // fetch() does not tell how much of a file has been sent.
    const request = new XMLHttpRequest();
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    });
    request.addEventListener('load', () => {
      if (request.status < 300) {
        resolve();
        return;
      }
      const { message = deskTexts.failed } = (request.response ?? {}) as { message?: string };
      reject(new RequestFault(request.status, message));
    });
    request.addEventListener('error', () => {
      reject(new RequestFault(0, texts.broken));
    });
    request.open('POST', `${address}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('x-desk-token', getToken());
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.send(file);
  });
}
