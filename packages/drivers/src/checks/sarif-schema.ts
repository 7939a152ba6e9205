import { z } from 'zod';

/**
 * What is read of SARIF 2.1.0 (OASIS, sections in brackets). Scanners write null where they have nothing to say.
 */
const text = z.string().nullish();
const index = z.int().nullish();
const properties = z.record(z.string(), z.unknown()).nullish();

/** [3.11], [3.12] */
const message = z.object({ text, markdown: text, id: text, arguments: z.array(z.string()).nullish() }).nullish();

/** [3.4] */
const artifactLocation = z.object({ uri: text, uriBaseId: text, index }).nullish();

/** [3.49] */
const rule = z.object({
  id: text,
  guid: text,
  helpUri: text,
  messageStrings: z.record(z.string(), z.object({ text })).nullish(),
  defaultConfiguration: z.object({ level: text }).nullish(),
  properties,
});

/** [3.19] */
const component = z.object({ name: text, guid: text, rules: z.array(rule).nullish() });

/** [3.28], [3.29], [3.30] */
const location = z.object({
  physicalLocation: z
    .object({
      artifactLocation,
      region: z.object({ startLine: index, snippet: z.object({ text }).nullish() }).nullish(),
    })
    .nullish(),
});

/** [3.35] */
const suppression = z.object({ kind: text, status: text, justification: text });

/** [3.27] */
const result = z.object({
  ruleId: text,
  ruleIndex: index,
  rule: z.object({ id: text, index, toolComponent: z.object({ index, guid: text, name: text }).nullish() }).nullish(),
  kind: text,
  level: text,
  message,
  locations: z.array(location).nullish(),
  fingerprints: z.record(z.string(), z.unknown()).nullish(),
  partialFingerprints: z.record(z.string(), z.unknown()).nullish(),
  suppressions: z.array(suppression).nullish(),
  baselineState: text,
  properties,
});

/** [3.20] */
const invocation = z.object({ executionSuccessful: z.boolean().nullish() });

/** [3.14] */
const run = z.object({
  tool: z.object({ driver: component, extensions: z.array(component).nullish() }),
  invocations: z.array(invocation).nullish(),
  artifacts: z.array(z.object({ location: artifactLocation })).nullish(),
  originalUriBaseIds: z.record(z.string(), z.object({ uri: text, uriBaseId: text })).nullish(),
  results: z.array(result).nullish(),
});

/** [3.13] */
export const sarifLog = z.object({
  version: z.literal('2.1.0', 'must be "2.1.0": have the scanner write that version'),
  runs: z.array(run),
});

export type SarifRun = z.infer<typeof run>;
export type SarifResult = z.infer<typeof result>;
export type SarifRule = z.infer<typeof rule>;
export type SarifComponent = z.infer<typeof component>;
export type SarifMessage = z.infer<typeof message>;
export type SarifArtifactLocation = z.infer<typeof artifactLocation>;
