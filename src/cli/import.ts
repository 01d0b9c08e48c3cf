import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describeChanges } from '../importing/describe-changes.ts';
import { isError } from '../issues/describe-issue.ts';
import { reportText } from '../issues/reporters/text.ts';
import { findNearest } from '../issues/nearest.ts';
import { documentFolders } from '../schemas/document.ts';
import { rosterNames } from '../schemas/roster-names.ts';
import { withFileLock } from './building/file-lock.ts';
import type { PlannedDocument } from './import/plan-documents.ts';
import { planImport, type ImportPlan } from './import/plan-import.ts';
import type { PlannedFile } from './import/planned-file.ts';
import { writeFiles } from './import/write-files.ts';
import { parseImportOptions, UsageError, withOptions, type ImportOptions } from './options.ts';

/** Drafts that still lack something lie here, beside `content`, until an editor completes them. */
const draftFolder = 'drafts';

function requireKnownKind(as: string | undefined): void {
  const known: readonly string[] = [...rosterNames, ...documentFolders];
  if (as === undefined || known.includes(as)) return;
  const nearest = findNearest(as, known);
  const suggestion = nearest === '' ? '' : `，是不是 ${nearest}`;
  throw new UsageError(`--as 不认识“${as}”${suggestion}。可以写：${known.join('、')}`);
}

function describeDocument({ draft, files, isThere }: PlannedDocument): string {
  if (isThere) return `${draft.source}：已经导入过，没有变化`;
  const [markdown, ...pictures] = files;
  const text = new TextDecoder().decode(markdown?.after);
  const head = text.slice(0, text.indexOf('\n---', 3) + 4);
  const more = pictures.length > 0 ? `，图片 ${pictures.length} 张` : '';
  const body = text.length - head.length;
  return `${draft.source} → ${markdown?.file ?? ''}（正文 ${body} 字${more}）\n${head.replaceAll(/^/gm, '  ')}`;
}

/** A document that cannot be published yet goes where its editor can complete it. */
const toDrafts = ({ documents }: ImportPlan): PlannedFile[] =>
  documents.flatMap(({ files }) =>
    files.map(({ file, after }) => ({
      file: file.replace(/^content\//, `${draftFolder}/`),
      before: undefined,
      after,
    })),
  );

async function saveDrafts(root: string, plan: ImportPlan): Promise<void> {
  const drafts = toDrafts(plan);
  if (drafts.length === 0) return;
  const { issues } = await writeFiles(root, drafts);
  const files = drafts.map(({ file }) => file).join('、');
  if (issues.length > 0) {
    // A draft from before may have been worked on.
    console.log(`草稿 ${files} 已经有了，没有覆盖。`);
    return;
  }
  console.log(`草稿存到了 ${files}。补好缺的内容后移到 content 里同名的文件夹，再检查。`);
}

async function write(root: string, plan: ImportPlan): Promise<number> {
  if (plan.files.length === 0) {
    console.log('没有要写的内容。');
    return 0;
  }
  const { undo, issues } = await writeFiles(root, plan.files);
  if (issues.length > 0) {
    console.log(reportText(issues));
    return 1;
  }
  console.log(`✓ 已写入：${plan.files.map(({ file }) => file).join('、')}`);
  console.log(['要撤销：', ...undo.map((line) => `  ${line}`)].join('\n'));
  return 0;
}

async function runImport(options: ImportOptions): Promise<number> {
  const plan = await planImport(options);
  for (const merged of plan.merged) console.log(`${describeChanges(merged)}\n`);
  for (const document of plan.documents) console.log(`${describeDocument(document)}\n`);
  console.log(reportText(plan.issues));
  if (plan.olderErrors > 0) {
    console.log(`原有的资料另有 ${plan.olderErrors} 个错误，运行 npm run check 可以看到。`);
  }
  if (plan.issues.some(isError)) {
    console.log('有错误，什么都没有写。请改好后再导入一次。');
    if (options.write) await saveDrafts(options.root, plan);
    return 1;
  }
  if (options.write) return write(options.root, plan);
  if (plan.files.length > 0)
    console.log('以上还没有写入；确认以后，在命令后面加 --write 再运行一次。');
  return 0;
}

/** `npm run import -- FILE…`: shows what files from Excel and Word would change; `--write` does it. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(
    args,
    async (options) => {
      requireKnownKind(options.as);
      if (!options.write) return runImport(options);
      // Locked from the first reading to the last writing, so that no import loses another's rows.
      const folder = path.join(options.root, 'data');
      await mkdir(folder, { recursive: true });
      return withFileLock(
        path.join(folder, '.youlin-import.lock'),
        () => runImport(options),
        () => {
          console.log('另一个导入正在进行，等它结束 …');
        },
      );
    },
    parseImportOptions,
  );
}
