/** What alerts are called that need no rule: no rule may take such a name. */
export const builtInAlerts = [
  ...(['incident', 'certificate', 'slo', 'recovery', 'drift', 'deployment'] as const),
  ...(['workflow', 'test'] as const),
];

/** Labels that they, and alerts and notices of rules, have beside those that a rule gives them. */
export const builtInLabels = [
  ...(['alertname', 'environment', 'severity', 'service', 'endpoint', 'cause'] as const),
  ...(['deployment', 'point', 'objective', 'notice'] as const),
];

export type BuiltInAlert = (typeof builtInAlerts)[number];
