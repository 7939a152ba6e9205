import type { Problem } from '../problem.ts';
import { canaryWeights, canaryWithoutWeights, careWeight } from './canaries.ts';
import { uselessChannels } from './channels.ts';
import { emptyChecks } from './checks.ts';
import { commandReferences } from './commands.ts';
import { needCycles } from './cycles.ts';
import { freezeWindows } from './freezes.ts';
import { gateSanity, noHealth, noIdentity } from './gates.ts';
import { repeatedSteps, unknownRunbooks } from './incidents.ts';
import { unknownLabels } from './labels.ts';
import { malformedReferences } from './malformed.ts';
import { noServices, repeatedNames, reservedNames, tooManyEnvironments, unknownOverrides } from './names.ts';
import { idleTasks, unknownNeeds, unknownTolerated, unneededTasks } from './needs.ts';
import { pagesWithoutBudgets } from './pages.ts';
import { outsidePaths } from './paths.ts';
import { sharedPorts } from './ports.ts';
import { type Providers, providerKeys } from './providers.ts';
import { restartWithoutCommand } from './recoveries.ts';
import { promotions, unknownChannels } from './references.ts';
import { reports } from './reports.ts';
import { notStored, unknownAsked } from './requests.ts';
import { muteWindows, unreachedRoutes } from './routes.ts';
import { alertRules } from './rules.ts';
import { literalSecrets } from './secrets.ts';
import { promises } from './slo.ts';
import { type View, viewsOf } from './view.ts';

/** Rules about the manifest as written. */
const onData: readonly ((data: unknown) => Iterable<Problem>)[] = [
  noServices,
  tooManyEnvironments,
  repeatedNames,
  reservedNames,
  unknownOverrides,
  promotions,
  freezeWindows,
  unknownChannels,
  uselessChannels,
  muteWindows,
  unreachedRoutes,
  unknownLabels,
  alertRules,
  literalSecrets,
  careWeight,
  repeatedSteps,
  unknownRunbooks,
  promises,
  reports,
];

/** Rules that overrides can break: asked for the manifest as written and as each environment sees it. */
const onView: readonly ((view: View, providers: Providers) => Iterable<Problem>)[] = [
  unknownNeeds,
  unknownTolerated,
  unneededTasks,
  idleTasks,
  needCycles,
  commandReferences,
  malformedReferences,
  gateSanity,
  noHealth,
  noIdentity,
  sharedPorts,
  outsidePaths,
  providerKeys,
  canaryWeights,
  canaryWithoutWeights,
  restartWithoutCommand,
  emptyChecks,
  pagesWithoutBudgets,
  unknownAsked,
  notStored,
];

/** One rule tells at most this much: looking for what was meant takes time. */
const enough = (problems: Iterable<Problem>): Problem[] => [...Iterator.from(problems).take(100)];

/** What a schema cannot say. */
export const semanticProblems = (data: unknown, providers: Providers): Problem[] => [
  ...onData.flatMap((rule) => enough(rule(data))),
  ...viewsOf(data).flatMap((view) => onView.flatMap((rule) => enough(rule(view, providers)))),
];
