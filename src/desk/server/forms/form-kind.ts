import type { PlannedFile } from '../../../cli/import/planned-file.ts';
import type { Issue } from '../../../issues/issue.ts';
import type {
  FormChoice,
  FormIssue,
  FormKindName,
  FormNote,
  FormSection,
  FormValues,
} from '../../shared/forms.ts';
import type { Person } from '../../shared/person.ts';
import type { ReferenceChoice } from '../../shared/roster-change.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { FormPictures } from './form-pictures.ts';

/** What a form works with. */
export interface FormContext {
  readonly workspace: Workspace;
  readonly person: Person;
  /** Today, ISO. */
  readonly now: string;
  readonly pictures: FormPictures;
}

/** The files that a filled form makes, and what is to be said of it. */
export interface FormPlan {
  readonly files: readonly Pick<PlannedFile, 'file' | 'after'>[];
  /** The field that an issue is about; undefined: it is not about this form. */
  readonly locate: (issue: Issue) => string | undefined;
  /** What is found before any file is made. */
  readonly issues?: readonly FormIssue[];
  readonly notes?: readonly FormNote[];
  readonly choices?: Readonly<Record<string, readonly FormChoice[]>>;
  /** What fields hold already elsewhere, by path. */
  readonly fill?: Readonly<Record<string, string>>;
  readonly writes: readonly string[];
  /** Address in the site of the page that shows what was filled in. */
  readonly page?: string | undefined;
  /** What the history calls the change. */
  readonly why: string;
}

/** What a form asks. */
export interface FormDescription {
  readonly sections: readonly FormSection[];
  readonly references: Readonly<Record<string, readonly ReferenceChoice[]>>;
  /** What stands there when nobody has typed yet. */
  readonly values: FormValues;
}

/** One form that leads. */
export interface FormKind {
  readonly kind: FormKindName;
  readonly title: string;
  readonly about: string;
  readonly describe: (context: FormContext) => FormDescription | Promise<FormDescription>;
  readonly plan: (values: FormValues, context: FormContext) => FormPlan | Promise<FormPlan>;
  /** What an unfinished one is called. */
  readonly toTitle: (values: FormValues) => string;
}
