import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Finding } from '@convoy/model/checks';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { numbered } from './numbered.ts';
import { decode, sourcesOf } from './report.ts';

/** In bytes; what is larger was made by a machine. */
const longest = 1024 * 1024;

const config = {
  rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }],
};

type Message = Awaited<ReturnType<typeof lintSource>>['messages'][number];

/** By rule and file alone: the hash of a weak password would give it away. */
const fingerprintOf = (rule: string, file: string): string =>
  createHash('sha256')
    .update(JSON.stringify(['secretlint', rule, file]))
    .digest('hex')
    .slice(0, 32);

const findingOf = (file: string, { ruleId, messageId, message, loc, docsUrl }: Message): Finding => {
  const rule = `${ruleId.replace(/^@secretlint\/secretlint-rule-/, '')}/${messageId}`;
  return {
    ...{ tool: 'secretlint', rule, severity: 'high', message, file, line: loc.start.line },
    fingerprint: fingerprintOf(rule, file),
    ...(docsUrl !== undefined && { help: docsUrl }),
  };
};

/**
 * Secrets in files by secretlint's recommended rules, each of high severity; they are masked in what is told. Files with a
 * zero byte, those above 1 MiB and what lies in `node_modules` or `.git` are passed over. Fault: `SOURCE_MISSING`.
 */
export const findSecrets = async (
  root: string,
  patterns: readonly string[],
  signal: AbortSignal,
): Promise<Finding[]> => {
  const findings: Finding[][] = [];
  for (const { path, name, size } of await sourcesOf(root, patterns)) {
    signal.throwIfAborted();
    if (size > longest) continue;
    const text = decode(await readFile(path));
    if (text.includes('\0')) continue;
    const source = { filePath: path, content: text, contentType: 'text' as const };
    const { messages } = await lintSource({ source, options: { config, maskSecrets: true, noPhysicFilePath: true } });
    findings.push(messages.map((message) => findingOf(name, message)));
  }
  return numbered(findings.flat());
};
