import type { Severity } from '@convoy/model/checks';
import type { SarifComponent, SarifResult, SarifRule, SarifRun } from './sarif-schema.ts';

/** Which of the tool's components has the rule: its driver where nothing else is said [3.54]. */
const componentOf = ({ tool }: SarifRun, { rule }: SarifResult): SarifComponent => {
  const reference = rule?.toolComponent;
  const extensions = tool.extensions ?? [];
  if (!reference) return tool.driver;
  const byIndex = extensions[reference.index ?? -1];
  const same = (one: SarifComponent) =>
    (reference.guid ? one.guid === reference.guid : false) || (reference.name ? one.name === reference.name : false);
  return byIndex ?? [tool.driver, ...extensions].find(same) ?? tool.driver;
};

/** A hierarchical id names a rule's part: `CA1000/1` is of rule `CA1000` [3.5.4]. */
const isOf = (id: string, rule: SarifRule): boolean => {
  const own = rule.id ?? '';
  return own !== '' && (id === own || id.startsWith(`${own}/`));
};

const byId = (run: SarifRun, component: SarifComponent, id: string): SarifRule | undefined =>
  [component, run.tool.driver, ...(run.tool.extensions ?? [])]
    .flatMap(({ rules }) => rules ?? [])
    .find((rule) => isOf(id, rule));

/** Finds a result's rule: by index, else by id; of extensions too, where it is not said in which of them it stands. */
export const ruleFinder = (run: SarifRun): ((result: SarifResult) => SarifRule | undefined) => {
  // A scanner may have hundreds of rules and a hundred thousand results.
  const found = new Map<string, SarifRule | undefined>();
  return (result) => {
    const component = componentOf(run, result);
    const indexed = component.rules?.[result.ruleIndex ?? result.rule?.index ?? -1];
    const id = result.ruleId ?? result.rule?.id;
    if (indexed || !id) return indexed;
    if (component !== run.tool.driver) return byId(run, component, id);
    if (!found.has(id)) found.set(id, byId(run, component, id));
    return found.get(id);
  };
};

/** A CVSS score in the bands of GitHub's code scanning; `undefined` for what is no score, as all beyond 0 to 10. */
const ofScore = (value: unknown): Severity | undefined => {
  const score = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof score !== 'number' || !(score >= 0 && score <= 10)) return undefined;
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'note';
};

/** A level that SARIF does not know is taken for the gravest. */
const ofLevel = (level: string): Severity => {
  switch (level) {
    case 'none':
    case 'note':
      return 'note';
    case 'warning':
      return 'medium';
    default:
      return 'high';
  }
};

/**
 * The property `security-severity`, of the result or its rule, as GitHub reads it; else the level: of the result, of the
 * rule's default, or `warning` [3.27.10]. What needs a person's review has no level.
 */
export const severityOf = (result: SarifResult, rule: SarifRule | undefined): Severity => {
  const scored = [result.properties, rule?.properties].map((bag) => ofScore(bag?.['security-severity']));
  const byScore = scored.find((severity) => severity !== undefined);
  if (byScore) return byScore;
  const unsure = (result.kind ?? 'fail') !== 'fail';
  return ofLevel(result.level ?? (unsure ? 'none' : (rule?.defaultConfiguration?.level ?? 'warning')));
};
