import { previewBase } from './preview.ts';
import type { ReferenceChoice } from './roster-change.ts';

/** Below it lies the page that a form would make. */
export const formPreview = `${previewBase}form/`;

/** The forms, in the order in which they are offered. */
export const formKinds = ['minutes', 'step', 'observations', 'fund', 'news', 'point'] as const;
export type FormKindName = (typeof formKinds)[number];

/** What somebody typed: texts by field, and entries of a list. */
export type FormValue = string | readonly { readonly [name: string]: FormValue }[];
export type FormValues = Readonly<Record<string, FormValue>>;

/** A choice of a field. */
export interface FormChoice {
  readonly value: string;
  readonly label: string;
  /** A second line that says more. */
  readonly about?: string;
}

/** How a field is filled. */
export type FormInput =
  | 'line'
  | 'text'
  | 'number'
  | 'day'
  /** One of few words, all of them to be seen. */
  | 'choice'
  /** One of many, found by typing; other texts are kept as typed. */
  | 'reference'
  | 'list'
  | 'picture'
  /** The four columns that say where a place is. */
  | 'place';

/** A field of a form. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly about: string;
  readonly input: FormInput;
  readonly isRequired: boolean;
  readonly choices?: readonly FormChoice[];
  /** Name of the list of `FormView.references`. */
  readonly refersTo?: string;
  /** Of a reference: texts that are not in the list are as good. */
  readonly isOpen?: boolean;
  readonly unit?: string;
  /** Of a list: the fields of an entry, and what adding one is called. */
  readonly fields?: readonly FormField[];
  readonly addLabel?: string;
  /** Shown only while another field of the same entry holds one of these. */
  readonly shownWhen?: { readonly name: string; readonly is: readonly string[] };
}

/** Fields under a heading. */
export interface FormSection {
  readonly title: string;
  readonly about?: string;
  readonly fields: readonly FormField[];
}

/** What the checks say, at the field it is about: `topics.0.title`; empty: the form as a whole. */
export interface FormIssue {
  readonly path: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint: string;
}

/** Something worth knowing that follows from what was typed. */
export interface FormNote {
  readonly path: string;
  readonly text: string;
  /** Whether it asks for a second look. */
  readonly isDoubt?: boolean;
}

/** Where a form stands. */
export interface FormStatus {
  readonly issues: readonly FormIssue[];
  readonly notes: readonly FormNote[];
  /** Choices that depend on what was typed, by path. */
  readonly choices: Readonly<Record<string, readonly FormChoice[]>>;
  /** What fields hold already elsewhere: taken over where nobody has typed. */
  readonly fill: Readonly<Record<string, string>>;
  /** What would be written, in an editor's words. */
  readonly writes: readonly string[];
  readonly canSave: boolean;
  /** Address in the site of the page that shows it, once it can be written. */
  readonly page: string | undefined;
}

/** A form as the page shows it. */
export interface FormView extends FormStatus {
  readonly id: string;
  readonly kind: FormKindName;
  readonly title: string;
  readonly about: string;
  readonly sections: readonly FormSection[];
  readonly references: Readonly<Record<string, readonly ReferenceChoice[]>>;
  readonly values: FormValues;
  /** Whether it goes on with what was typed before. */
  readonly isContinued: boolean;
}

/** A form that was begun and not written. */
export interface UnfinishedForm {
  readonly id: string;
  readonly kind: FormKindName;
  /** What it is about, as far as that was typed. */
  readonly title: string;
  readonly at: string;
}

/** A form in the list of all. */
export interface FormEntry {
  readonly kind: FormKindName;
  readonly title: string;
  readonly about: string;
}

/** What was written. */
export interface FormWritten {
  readonly writes: readonly string[];
  /** What besides has to be said: that it waits for being reviewed. */
  readonly notice: string | undefined;
}

/** A picture that was taken in. */
export interface TakenPicture {
  readonly id: string;
  /** What was in the file besides the picture and is gone: 拍摄地点 … */
  readonly removed: readonly string[];
}
