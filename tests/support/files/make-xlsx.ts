import { makeZip } from './make-zip.ts';

/** A cell of a workbook to be made; texts and numbers stand for themselves. */
export interface MadeCell {
  readonly v?: string | number;
  /** `str`, `e`, `b`, `d`; otherwise by the value. */
  readonly t?: string;
  readonly f?: string;
  readonly format?: string;
  readonly isStruck?: boolean;
  /** Runs of a rich text and whether each is struck through. */
  readonly runs?: readonly (readonly [text: string, isStruck: boolean])[];
  /** Further attributes of the cell. */
  readonly more?: string;
}

export type MadeInput = string | number | null | MadeCell;

/** One sheet of a workbook to be made. */
export interface MadeSheet {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly MadeInput[])[];
  readonly hiddenRows?: readonly number[];
  /** From 0. */
  readonly hiddenColumns?: readonly number[];
  readonly dimension?: string;
  /** XML before, inside and behind the data. */
  readonly before?: string;
  readonly moreRows?: string;
  readonly behind?: string;
  /** Relationships: type's last word and target, in order rIdA, rIdB … */
  readonly relationships?: readonly (readonly [kind: string, target: string, mode?: string])[];
}

/** The programs whose way of writing workbooks is followed. */
export type Program = 'WPS' | 'LibreOffice';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const applications: Readonly<Record<Program, string>> = {
  WPS: 'WPS 表格',
  LibreOffice: 'LibreOffice/7.4.7.2$Linux_X86_64 LibreOffice_project/40$Build-2',
};

const toColumn = (column: number): string =>
  (column > 25 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') +
  String.fromCharCode(65 + (column % 26));

/** Writes workbooks cell by cell: shared texts and styles collect on the way. */
class XlsxMaker {
  readonly #program: Program;
  readonly #strings: string[] = [];
  readonly #styles: string[] = ['General|false'];

  constructor(program: Program) {
    this.#program = program;
  }

  /** How the program writes yes and no. */
  #flag(isOn: boolean): string {
    if (this.#program === 'WPS') return isOn ? '1' : '0';
    return String(isOn);
  }

  #style({ format = 'General', isStruck = false }: MadeCell): number {
    const key = `${format}|${String(isStruck)}`;
    const known = this.#styles.indexOf(key);
    return known === -1 ? this.#styles.push(key) - 1 : known;
  }

  #shared(content: string): number {
    const known = this.#strings.indexOf(content);
    return known === -1 ? this.#strings.push(content) - 1 : known;
  }

  #text(text: string): string {
    return this.#program === 'WPS'
      ? `<t>${escape(text)}</t>`
      : `<t xml:space="preserve">${escape(text)}</t>`;
  }

  #rich(runs: NonNullable<MadeCell['runs']>): string {
    const strike = this.#program === 'WPS' ? '<strike/>' : '<strike val="true"/>';
    return runs
      .map(([text, isStruck]) => {
        const none = this.#program === 'WPS' ? '' : '<strike val="false"/>';
        return `<r><rPr><sz val="11"/>${isStruck ? strike : none}</rPr>${this.#text(text)}</r>`;
      })
      .join('');
  }

  #cell(input: MadeInput, address: string): string {
    if (input === null) return '';
    const cell: MadeCell = typeof input === 'object' ? input : { v: input };
    const formula =
      cell.f === undefined
        ? ''
        : `<f${this.#program === 'LibreOffice' ? ' aca="false"' : ''}>${escape(cell.f)}</f>`;
    const head = `<c r="${address}" s="${this.#style(cell)}"${cell.more ?? ''}`;
    const isText = typeof cell.v === 'string' && cell.t === undefined;
    if (cell.runs || isText) {
      const content = cell.runs ? this.#rich(cell.runs) : this.#text(String(cell.v));
      return `${head} t="s">${formula}<v>${this.#shared(content)}</v></c>`;
    }
    const type = cell.t ?? (this.#program === 'LibreOffice' ? 'n' : undefined);
    const value = cell.v === undefined ? '' : `<v>${escape(String(cell.v))}</v>`;
    return `${head}${type === undefined ? '' : ` t="${type}"`}>${formula}${value}</c>`;
  }

  sheet(sheet: MadeSheet): string {
    const rows = sheet.rows.map((cells, index) => {
      const isHidden = sheet.hiddenRows?.includes(index + 1) ?? false;
      const hidden =
        isHidden || this.#program === 'LibreOffice' ? ` hidden="${this.#flag(isHidden)}"` : '';
      const content = cells.map((cell, column) =>
        this.#cell(cell, `${toColumn(column)}${index + 1}`),
      );
      return `<row r="${index + 1}"${hidden}>${content.join('')}</row>`;
    });
    const columns = (sheet.hiddenColumns ?? []).map(
      (at) => `<col min="${at + 1}" max="${at + 1}" width="9" hidden="${this.#flag(true)}"/>`,
    );
    const dimension = sheet.dimension === undefined ? '' : `<dimension ref="${sheet.dimension}"/>`;
    return (
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
      `${dimension}${sheet.before ?? ''}${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}` +
      `<sheetData>${rows.join('')}${sheet.moreRows ?? ''}</sheetData>${sheet.behind ?? ''}</worksheet>`
    );
  }

  styles(): string {
    const first = this.#program === 'WPS' ? 176 : 164;
    const styles = this.#styles.map((key) => key.split('|'));
    const formats = styles.map(
      ([code = ''], at) => `<numFmt numFmtId="${first + at}" formatCode="${escape(code)}"/>`,
    );
    const xfs = styles.map(
      ([, isStruck], at) =>
        `<xf numFmtId="${first + at}" fontId="${isStruck === 'true' ? 1 : 0}" fillId="0" borderId="0" xfId="0"/>`,
    );
    const [off, on] =
      this.#program === 'WPS'
        ? ['', '<strike/>']
        : ['<strike val="false"/>', '<strike val="true"/>'];
    return `<styleSheet><numFmts>${formats.join('')}</numFmts><fonts><font>${off}<sz val="11"/><name val="宋体"/></font><font>${on}<sz val="11"/></font></fonts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
  }

  strings(): string {
    return `<sst>${this.#strings.map((content) => `<si>${content}</si>`).join('')}</sst>`;
  }
}

const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

const toRelationships = (
  list: readonly (readonly [kind: string, target: string, mode?: string])[],
): string =>
  `<Relationships>${list
    .map(
      ([kind, target, mode], at) =>
        `<Relationship Id="rId${String.fromCharCode(65 + at)}" Type="${base}${kind}" Target="${escape(target)}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`,
    )
    .join('')}</Relationships>`;

/** The bytes of an .xlsx workbook as one of two programs writes it. */
export function makeXlsx(
  sheets: readonly MadeSheet[],
  program: Program,
  {
    parts = {},
    workbook = '',
  }: { readonly parts?: Readonly<Record<string, string>>; readonly workbook?: string } = {},
): Uint8Array {
  const maker = new XlsxMaker(program);
  const pages = sheets.map((sheet) => maker.sheet(sheet));
  const names = sheets.map(({ name = '友邻点', state }, at) => {
    const shown = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${at + 1}"${shown} r:id="rId${String.fromCharCode(65 + at)}"/>`;
  });
  const entries: Record<string, string> = {
    '_rels/.rels': toRelationships([['officeDocument', 'xl/workbook.xml']]),
    'docProps/app.xml': `<Properties><Application>${applications[program]}</Application></Properties>`,
    'xl/workbook.xml': `<workbook xmlns:r="${base}">${workbook}<sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': toRelationships([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': maker.styles(),
    'xl/sharedStrings.xml': maker.strings(),
    ...parts,
  };
  pages.forEach((page, at) => {
    entries[`xl/worksheets/sheet${at + 1}.xml`] = page;
    const own = sheets[at]?.relationships;
    if (own) entries[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = toRelationships(own);
  });
  return makeZip(entries);
}
