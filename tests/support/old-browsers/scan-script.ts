import { Linter, type Rule, type SourceCode } from 'eslint';
import {
  knownGlobals,
  lateGlobals,
  newMembers,
  newMethods,
  newProperties,
  newSelectors,
  selectorMethods,
} from './known-script.ts';

type Visitor = Rule.RuleListener;
type Node = Rule.Node;
type Handled<Name extends keyof Visitor> = Parameters<NonNullable<Visitor[Name]>>[0];
type Call = Handled<'CallExpression'>;
type Member = Handled<'MemberExpression'>;
type Report = (node: Node, feature: string, name: string) => void;

const wrote = (code: SourceCode, node: object): string => code.getText(node as Node);
const getName = (member: Pick<Member, 'property' | 'computed'>): string =>
  member.property.type === 'Identifier' && !member.computed ? member.property.name : '';

/** Nodes around a node, from inside to outside, with itself. */
function findAround(node: Node): Node[] {
  return [node, ...(node.parent ? findAround(node.parent) : [])];
}

function findCondition(node: Node): object | undefined {
  if (node.type === 'ConditionalExpression' || node.type === 'IfStatement') return node.test;
  return node.type === 'LogicalExpression' ? node.left : undefined;
}

/** Somebody has asked first: `'name' in x`, `typeof name` or a condition that reads the name. */
function isGuarded(code: SourceCode, node: Node, name: string): boolean {
  const probe = new RegExp(`["'\`]${name}["'\`]\\s*in\\b|typeof [\\w.]*\\b${name}\\b`);
  const around = findAround(node);
  const functions = around.filter(({ type }) => type.includes('Function'));
  if (functions.some((own) => probe.test(wrote(code, own)))) return true;
  return around.slice(1).some((parent, index) => {
    const condition = findCondition(parent);
    return condition && condition !== around[index] && wrote(code, condition).includes(name);
  });
}

const asksMedia = (text: string): boolean => /^(?:window\.|self\.)?matchMedia\(/.test(text);

/** `matchMedia(…)`, or a variable that holds its answer. */
function isMediaQuery(code: SourceCode, node: Member['object']): boolean {
  if (node.type !== 'Identifier') return asksMedia(wrote(code, node));
  const scopes = [code.getScope(node)];
  for (let scope = scopes[0]?.upper; scope; scope = scope.upper) scopes.push(scope);
  const variable = scopes.map(({ set }) => set.get(node.name)).find((found) => found !== undefined);
  return (variable?.defs ?? []).some(({ node: definition }) => {
    const { init } = definition as { init?: object | null };
    return init ? asksMedia(wrote(code, init)) : false;
  });
}

function checkCall(code: SourceCode, node: Call, report: Report): void {
  if (node.callee.type !== 'MemberExpression' || node.optional) return;
  const name = getName(node.callee);
  const own = node as Node;
  if (newMethods.has(name)) report(own, `.${name}()`, name);
  const [first] = node.arguments;
  if (selectorMethods.has(name) && first) {
    const selector = newSelectors.exec(wrote(code, first))?.[0];
    if (selector !== undefined) report(own, `the selector ${selector}`, selector);
  }
  const { object } = node.callee;
  if (/^(?:add|remove)EventListener$/.test(name) && isMediaQuery(code, object)) {
    report(own, `${name} of a media query`, 'addEventListener');
  }
}

function checkMember(code: SourceCode, node: Member, report: Report): void {
  const name = getName(node);
  const text = wrote(code, node);
  const isTest = /^(?:UnaryExpression|IfStatement|LogicalExpression)$/.test(
    (node as Node).parent?.type ?? '',
  );
  if (newMembers.has(text) && !isTest) report(node, text, name);
  else if (newProperties.has(name) && !isTest) report(node, `.${name}`, name);
}

function checkLiteral(node: Handled<'Literal'>, report: Report): void {
  const text = node.raw ?? '';
  if ('bigint' in node && node.bigint) report(node, 'a BigInt', 'BigInt');
  // In a string it may be on its way to RegExp().
  if (/\(\?<[=!]/.test(text)) report(node, 'a lookbehind', '');
}

function checkGlobals(code: SourceCode, program: Node, report: Report): void {
  const scope = code.getScope(program);
  const late = [...lateGlobals].flatMap((name) => scope.set.get(name)?.references ?? []);
  for (const { identifier } of [...scope.through, ...late]) {
    if (identifier.type !== 'Identifier') continue;
    const { name } = identifier;
    const node = identifier as Node;
    const isTest = node.parent?.type === 'UnaryExpression' && node.parent.operator === 'typeof';
    if (!knownGlobals.has(name) && !isTest) report(node, name, name);
  }
}

const rule: Rule.RuleModule = {
  create(context) {
    const { sourceCode } = context;
    const report: Report = (node, feature, name) => {
      if (name !== '' && isGuarded(sourceCode, node, name)) return;
      context.report({ node, message: feature });
    };
    return {
      Program: (node) => {
        checkGlobals(sourceCode, node as Node, report);
      },
      CallExpression: (node) => {
        checkCall(sourceCode, node, report);
      },
      MemberExpression: (node) => {
        checkMember(sourceCode, node, report);
      },
      Literal: (node) => {
        checkLiteral(node, report);
      },
      TemplateElement: (node) => {
        if (/\(\?<[=!]/.test(node.value.raw)) report(node, 'a lookbehind', '');
      },
      ExportAllDeclaration: (node) => {
        if (node.exported) report(node, 'export * as', '');
      },
    };
  },
};

const linter = new Linter();
const config: Linter.Config = {
  plugins: { browsers: { rules: { old: rule } } },
  rules: { 'browsers/old': 'error' },
  linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
  // What Chrome 83 and Safari 13.1 can read; Safari's few gaps in it are looked for by name.
  languageOptions: { ecmaVersion: 2020, sourceType: 'module' },
};

/** What a script uses that Chrome 83 or Safari 13.1 does not know, without asking first. */
export function findNewScript(script: string): string[] {
  return linter
    .verify(script, [config])
    .map(({ message, line, column }) => `${line}:${column} ${message}`);
}
