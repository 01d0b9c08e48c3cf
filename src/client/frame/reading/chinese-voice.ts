const isChinese = ({ lang }: SpeechSynthesisVoice): boolean =>
  /^(?:zh|cmn)\b/i.test(lang.replace('_', '-'));
// 粤语 would read the words differently.
const isMandarin = ({ lang }: SpeechSynthesisVoice): boolean => !/hk|yue|mo/i.test(lang.slice(2));

/** A voice that reads Chinese, one from the machine itself before one from afar. */
export function findChineseVoice(): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const voices = speechSynthesis.getVoices().filter(isChinese);
  const mandarin = voices.filter(isMandarin);
  return mandarin.find(({ localService }) => localService) ?? mandarin[0] ?? voices[0];
}

/** Calls back as soon as there is a Chinese voice; many browsers learn of their voices late, some never. */
export function whenChineseVoice(use: () => void): void {
  if (findChineseVoice()) {
    use();
    return;
  }
  if (!('speechSynthesis' in window) || !('addEventListener' in speechSynthesis)) return;
  const onChange = (): void => {
    if (!findChineseVoice()) return;
    speechSynthesis.removeEventListener('voiceschanged', onChange);
    use();
  };
  speechSynthesis.addEventListener('voiceschanged', onChange);
}
