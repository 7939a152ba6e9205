import type { Diagnostic } from '../src/diagnostic.ts';
import { type Parsed, parseManifest } from '../src/parse.ts';
import type { Manifest } from '../src/schema/manifest.ts';
import { providers } from './providers.ts';

export const parseBytes = (bytes: Uint8Array): Parsed => parseManifest(bytes, { file: 'convoy.yml', providers });

export const parse = (text: string): Parsed => parseBytes(Buffer.from(text));

/** A small manifest that has nothing wrong with it, plus `more`. */
export const shop = (more = ''): string => `version: 1
name: shop
services:
  catalog: { provider: script, with: { deploy: ./deploy.sh }, health: { version: "[BODY].version" } }
  web: { provider: script, with: { deploy: ./deploy.sh }, health: { version: "[BODY].version" }, needs: [catalog] }
${more}`;

/** A manifest with these lines for its services. */
export const services = (lines: string): string => `version: 1\nname: shop\nservices:\n${lines}\n`;

export const script = 'provider: script, with: { deploy: ./d.sh }, health: { version: "[BODY].version" }';

export const parsed = (text: string): Manifest => {
  const { manifest, diagnostics } = parse(text);
  if (manifest === null) throw new Error(JSON.stringify(diagnostics, null, 2));
  return manifest;
};

/** What stands at a diagnostic's place: enough of it to know that the column is right. */
const token = (text: string, { line, column }: Diagnostic): string =>
  text
    .split('\n')
    [line - 1]?.slice(column - 1)
    .match(/^["{[]?[^\s,:}\]]*/)?.[0] ?? '';

/** `CODE line:token message`, one for each diagnostic. */
export const told = (text: string): string[] =>
  parse(text).diagnostics.map((one) => `${one.code} ${one.line}:${token(text, one)} ${one.message}`);

export const codes = (text: string): string[] => parse(text).diagnostics.map(({ code }) => code);
