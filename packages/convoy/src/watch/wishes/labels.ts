import type { Manifest } from '@convoy/manifest/schema/manifest';
import type { Route } from '@convoy/manifest/schema/routes';
import { nearest } from '@convoy/manifest/words';
import { builtInAlerts, builtInLabels } from '@convoy/model/alerting/built-in';
import type { Labels } from '@convoy/model/alerting/labels';
import { ConvoyError } from '@convoy/model/error';
import type { Monitoring } from '@convoy/model/monitoring/state';
import { offered } from '../../offered.ts';
import { clean } from '../../view/text.ts';

type Routes = readonly Route[] | undefined;

const inRoutes = (routes: Routes = []): string[] =>
  routes.flatMap((route) => [
    ...Object.keys(route.match ?? {}),
    ...(route['group-by'] ?? []),
    ...inRoutes(route.routes),
  ]);

/** Names of labels that a manifest speaks of. */
const inManifest = ({ alerts = {}, incident = {} }: Manifest): string[] => [
  ...(alerts.rules ?? []).flatMap(({ labels = {} }) => Object.keys(labels)),
  ...inRoutes(alerts.routes),
  ...(alerts.inhibit ?? []).flatMap(({ source, target, equal = [] }) => [
    ...Object.keys(source),
    ...Object.keys(target),
    ...equal,
  ]),
  ...(incident.run ?? []).flatMap(({ on = {} }) => Object.keys(on)),
];

const inJournal = ({ telling }: Monitoring): Labels[] =>
  [...telling.alerting.alerts.values()].map(({ labels }) => labels);

/**
 * Throws `USAGE`, which says what may be meant, where no alert can have a label of that name: none that needs no rule, none that
 * the manifest speaks of, and none that the journal knows. It would silence nothing, and nobody would see that.
 */
export const requireKnownLabels = (match: Labels, manifest: Manifest, known: Monitoring): void => {
  const names = [...new Set([...builtInLabels, ...inManifest(manifest), ...inJournal(known).flatMap(Object.keys)])];
  for (const name of Object.keys(match))
    if (!names.includes(name))
      throw new ConvoyError('USAGE', `no alert has a label ${clean(name)}: there is ${offered(clean(name), names)}`);
};

/** What is said of labels whose value nothing has by now: it may be a slip, or of what is still to come. */
export const doubtsOf = (match: Labels, manifest: Manifest, environment: string, known: Monitoring): string[] => {
  const { services, external = {}, tasks = {}, alerts = {} } = manifest;
  const parts = [...Object.keys(services), ...Object.keys(external), ...Object.keys(tasks)];
  const values: Readonly<Record<string, readonly string[]>> = {
    alertname: [...builtInAlerts, ...(alerts.rules ?? []).map(({ name }) => name)],
    environment: [environment],
    ...{ cause: parts, service: parts },
  };
  return Object.entries(match).flatMap(([name, value]) => {
    const usual = values[name];
    const has = [...(usual ?? []), ...inJournal(known).flatMap((labels) => labels[name] ?? [])];
    if (usual === undefined || has.includes(value)) return [];
    const meant = nearest(value, has);
    const question = meant === undefined ? '' : `: did you mean ${meant}?`;
    return [`no alert has ${clean(name)}=${clean(value)} by now${question}`];
  });
};
