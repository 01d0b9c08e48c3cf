import { choice, text } from '../field-type.ts';
import { optional, required } from '../field.ts';
import { defineRoster, type RowOf } from '../roster.ts';

/** Words that the office wants to be told of; its own affair, and never published. */
export const wordsToCheck = defineRoster(
  'words-to-check',
  '容易写错的词和敏感词，单位自己记，每个一行；检查时在所有文章和名册里找，这个名册不公布',
  {
    word: required('词', text, { about: '要找的词，照样写' }),
    suggestion: optional('建议', text, { about: '应该写成什么，或者要注意什么' }),
    level: required('级别', choice('错', '敏感', '提醒'), {
      about: '错：不改就不能发布；敏感、提醒：只提出来，由人决定',
    }),
  },
);
export type WordToCheckRow = RowOf<typeof wordsToCheck>;
