/** The source as a list of files with their imports, read with a parser rather than a pattern. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

export interface Import {
  /** As written. */
  readonly name: string;
  /** Path from the root of the project, or null for a library. */
  readonly file: string | null;
  readonly typeOnly: boolean;
}

export interface Source {
  /** Path from the root of the project. */
  readonly file: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly functions: readonly { readonly name: string; readonly lines: number }[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [name: string]: unknown;
}

export function readTree(patterns: readonly string[]): Source[] {
  return patterns
    .flatMap((pattern) => globSync(pattern))
    .toSorted()
    .map(readSource);
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const { program, module } = parseSync(file, text);
  const imports = [
    ...module.staticImports.map((each) => ({
      name: each.moduleRequest.value,
      typeOnly: each.entries.length > 0 && each.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap((each) =>
      each.entries.flatMap((entry) =>
        entry.moduleRequest ? [{ name: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
      ),
    ),
  ].map(({ name, typeOnly }) => ({
    name,
    typeOnly,
    file: name.startsWith('.') ? path.join(path.dirname(file), name) : null,
  }));
  const functions: { name: string; lines: number }[] = [];
  const lineAt = lineCounter(text);
  walk(program as unknown as Node, (node, parent) => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return;
    const name = nameOf(node) ?? nameOf(parent) ?? 'anonymous';
    functions.push({ name, lines: lineAt(node.end) - lineAt(node.start) + 1 });
  });
  return { file, text, lines: text.split('\n').length - 1, imports, functions };
}

function nameOf(node: Node | null): string | null {
  const id = (node?.['id'] ?? node?.['key']) as { name?: string } | null | undefined;
  return id?.name ?? null;
}

function walk(node: Node, visit: (node: Node, parent: Node | null) => void, parent: Node | null = null): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && 'type' in child) walk(child as Node, visit, node);
    }
  }
}

function lineCounter(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/g)].map((match) => match.index);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
