import { formTexts as texts } from '../../../words/desk/forms.ts';
import type { TakenPicture } from '../../shared/forms.ts';
import { element } from '../element.ts';
import { tell } from '../request.ts';
import { toFaultText } from '../show-fault.ts';
import { createFrame, toLabel, toNames, type Place } from './field-frame.ts';

/** As the editors' guide asks for: more is not seen on a page. */
const longestSide = 1600;
const quality = 0.85;

/** A photo that is larger than any page shows, drawn again at that size; others stay as they are. */
async function scaleDown(file: File): Promise<Blob> {
  if (!/^image\/(?:jpeg|webp|bmp|heic|heif)$/.test(file.type)) return file;
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => undefined,
  );
  if (!bitmap) return file;
  const scale = longestSide / Math.max(bitmap.width, bitmap.height);
  if (scale >= 1) return file;
  const canvas = element('canvas', {
    width: Math.round(bitmap.width * scale),
    height: Math.round(bitmap.height * scale),
  });
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const scaled = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
  return scaled ?? file;
}

/** A picture; the desk keeps it without what the camera wrote beside it. */
export function createPictureField(place: Place): HTMLElement {
  const { field, entry, path, model } = place;
  const { id, describedBy } = toNames(path);
  const input = element('input', {
    id,
    type: 'file',
    accept: 'image/jpeg,image/png,image/gif,image/webp',
    'aria-describedby': describedBy,
  });
  const shown = element('img', { class: 'field-picture', alt: '' });
  const note = element('p', { class: 'field-note', role: 'status' });
  const show = (): void => {
    const picture = model.get(entry, field.name);
    shown.hidden = picture === '';
    if (picture !== '') shown.src = `/api/forms/pictures/${picture}`;
  };
  const take = async (file: File): Promise<void> => {
    note.textContent = texts.pictureTaking;
    try {
      const scaled = await scaleDown(file);
      const { id: taken, removed } = await tell<TakenPicture>('/api/forms/pictures', scaled);
      const said = [
        removed.length > 0 ? texts.pictureRemoved(removed.join('、')) : '',
        scaled === file ? '' : texts.pictureScaled,
      ];
      note.textContent = said.join('');
      model.touch(entry, field.name);
      model.set(entry, field.name, taken);
      show();
    } catch (error) {
      note.textContent = toFaultText(error);
    }
  };
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void take(file);
  });
  show();
  return createFrame(place, {
    label: element('label', { for: id }, toLabel(field)),
    control: element('div', {}, input, note, shown),
  });
}
