/** One deployment of the demo. */
export interface Chapter {
  readonly title: string;
  readonly services: Readonly<Record<string, string>>;
  readonly expected: 'confirmed' | 'rolled-back';
}

/** What the demo deploys; the faults lie in the releases themselves (see lib/releases.ts). */
export const chapters = {
  first: {
    title: '1. first deployment of all six services',
    services: {
      catalog: '1.0.0',
      inventory: '1.0.0',
      pricing: '1.0.0',
      orders: '1.0.0',
      gateway: '1.0.0',
      web: '1.0.0',
    },
    expected: 'confirmed',
  },
  second: {
    title: '2. a second release of three of them, under load',
    services: { catalog: '2.0.0', pricing: '2.0.0', web: '2.0.0' },
    expected: 'confirmed',
  },
  third: {
    title: '3. a release whose fault only the integration check sees, after the shift',
    services: { pricing: '3.0.0-broken-integration', orders: '3.0.0', gateway: '3.0.0', web: '3.0.0' },
    expected: 'rolled-back',
  },
  fourth: {
    title: '4. a release whose engine is killed in the middle, and resume',
    services: { inventory: '4.0.0', orders: '4.0.0', web: '4.0.0' },
    expected: 'confirmed',
  },
} satisfies Record<string, Chapter>;

/** The words of the call that deploys a chapter. */
export const argsOf = ({ services }: Chapter): string[] => [
  'deploy',
  ...Object.keys(services),
  ...Object.entries(services).flatMap(([service, version]) => ['--version', `${service}=${version}`]),
];
