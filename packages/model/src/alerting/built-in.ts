/** What alerts are called that need no rule: no rule may take such a name. */
export const builtInAlerts = [
  ...(['incident', 'certificate', 'slo', 'recovery', 'drift', 'deployment'] as const),
  ...(['workflow', 'test'] as const),
];

export type BuiltInAlert = (typeof builtInAlerts)[number];
