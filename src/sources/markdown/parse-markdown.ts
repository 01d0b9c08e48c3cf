import { markdownToMdast, type Features, type MdastNode } from 'satteri';
import { prepareMarkdown } from './prepare-markdown.ts';

/** What the parser knows besides the common rules; the same wherever a text is parsed. */
export const features: Features = {
  frontmatter: false,
  gfm: {
    footnotes: { label: '注释', backLabel: '回到正文第 {reference} 处注释', backContent: '↩' },
  },
};

/** The tree of a text that is prepared already. */
export const parsePrepared = (prepared: string): MdastNode =>
  markdownToMdast(prepared, { features });

/**
 * The tree of a Markdown text, with the lines of the text as it was written. Texts and addresses
 * in it go through `restoreMarks`.
 */
export const parseMarkdown = (markdown: string): MdastNode =>
  parsePrepared(prepareMarkdown(markdown));
