import { fileURLToPath } from 'node:url';

export const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const serviceOf = (needs: string, port: number, strategy: string): string =>
  `{ needs: [${needs}], provider: local, with: { run: [node, ${here('service.js')}], port: ${port}, drain: 200ms }, ` +
  `strategy: ${strategy}, health: { ready: /, version: "[BODY].version" }, watch: { for: 60ms } }`;

/** Where the contract task leaves a line, and the release it is to be run with: it is another task each time. */
export interface Contract {
  readonly file: string;
  readonly version: string;
}

const contractOf = ({ file, version }: Contract): string =>
  `  contract: { run: [node, ${here('task.js')}, ${file}, "${version}"], phase: contract, needs: [web] }\n`;

/** Services in a chain, the first one recreated; what a contract task guards cannot go back. */
export const manifestOf = (ports: Readonly<Record<string, number>>, contract: Contract | null): string => {
  const names = Object.keys(ports);
  const services = Object.entries(ports).map(
    ([name, port], index) =>
      `  ${name}: ${serviceOf(names[index - 1] ?? 'expand', port, index === 0 ? 'recreate' : 'blue-green')}`,
  );
  return `version: 1
name: kill
defaults: { gate: { interval: 50ms, timeout: 10s, startup: 5s, successes: 2 } }
tasks:
  expand: { run: [node, -e, "0"], phase: expand, idempotent: true }
${contract ? contractOf(contract) : ''}services:
${services.join('\n')}
verify:
  integration: [{ name: whole, needs: [${names}], run: [node, ${here('check.js')}] }]
`;
};
