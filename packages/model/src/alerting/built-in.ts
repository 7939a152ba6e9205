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

/** Those that what a job of GitHub Actions tells has beside `alertname`, `severity` and `environment`. */
export const workflowLabels = ['repository', 'workflow', 'job', 'pull'] as const;

/** Those of an incident's alert. */
export const incidentLabels = ['alertname', 'environment', 'severity', 'cause'] as const;

/** What alerts that need no rule, and notices, have as `severity`. */
export const severities = ['critical', 'warning', 'info'] as const;
