import { findChineseVoice } from './chinese-voice.ts';
import type { Passage } from './find-passages.ts';
import { toSpoken } from './to-spoken.ts';
import { toUtterances } from './to-utterances.ts';

/** Reads passages aloud, one after the other. */
export interface Speaker {
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  /** @param step 1: the next passage, -1: the one before */
  readonly move: (step: number) => void;
  /** @param rate 1: as the voice usually speaks */
  readonly setRate: (rate: number) => void;
}

/** What the page shows of it. */
export interface SpeakerEvents {
  /** Undefined: nothing is read any more. */
  readonly onPassage: (passage: Passage | undefined) => void;
  readonly onPlaying: (isPlaying: boolean) => void;
}

/**
 * A pause is a stop that remembers the sentence: Android's voices know no pause, and others forget
 * after a while that they had one.
 * @param first index of the passage to begin with
 */
export function createSpeaker(
  passages: readonly Passage[],
  first: number,
  { onPassage, onPlaying }: SpeakerEvents,
): Speaker {
  let [index, part, rate, turn] = [first, 0, 1, 0];
  let sentences: string[] = [];

  const enter = (next: number): void => {
    [index, part] = [Math.max(0, next), 0];
    const passage = passages[index];
    sentences = passage ? toUtterances(toSpoken(passage.text)) : [];
    onPassage(passage);
  };
  const halt = (): void => {
    // What is cancelled ends too, with an event that may come late.
    turn += 1;
    speechSynthesis.cancel();
  };
  const finish = (): void => {
    halt();
    onPlaying(false);
    onPassage(undefined);
  };
  const speak = (): void => {
    if (part >= sentences.length) enter(index + 1);
    if (index >= passages.length) {
      finish();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentences[part] ?? '');
    const own = turn;
    utterance.lang = 'zh-CN';
    utterance.voice = findChineseVoice() ?? null;
    utterance.rate = rate;
    utterance.onend = () => {
      if (own !== turn) return;
      part += 1;
      speak();
    };
    utterance.onerror = () => {
      if (own === turn) finish();
    };
    speechSynthesis.speak(utterance);
  };
  const play = (): void => {
    halt();
    onPlaying(true);
    speak();
  };
  enter(first);
  return {
    play,
    pause: () => {
      halt();
      onPlaying(false);
    },
    stop: finish,
    move: (step) => {
      enter(Math.min(passages.length - 1, index + step));
      play();
    },
    setRate: (next) => {
      rate = next;
    },
  };
}
