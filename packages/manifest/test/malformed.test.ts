import { expect, test } from '@jest/globals';
import { codes, parse, services, shop, told } from './given.ts';

const malformed = ['CATALOG-URL}', 'A-1}', '}', 'A:?x}', `A:-\${B}}`, 'A'].map((rest) => `\${${rest}`);
const web = (keys: string) => services(`  web: { provider: script, ${keys} }`);

test.each(malformed)('%s is no reference, wherever one may stand', (text) => {
  const places: [path: string, manifest: string][] = [
    ['services.web.health.url', web(`with: { deploy: x }, health: { url: "${text}" }`)],
    ['services.web.health.ready', web(`with: { deploy: x }, health: { ready: "/${text}" }`)],
    [
      'services.web.with.env.A',
      web(`with: { deploy: x, env: { A: "x ${text}" } }, health: { version: "[BODY].version" }`),
    ],
    ['environments.a.url', shop(`environments: { a: { url: "https://a/${text}" } }`)],
    [
      'environments.a.services.web.with.env.A',
      shop(`environments: { a: { services: { web: { with: { env: { A: "${text}" } } } } } }`),
    ],
    ['alerts.channels.ops.webhook', shop(`alerts: { channels: { ops: { webhook: "${text}" } } }`)],
  ];
  for (const [path, manifest] of places) {
    const { manifest: taken, diagnostics } = parse(manifest);
    const [found, ...more] = diagnostics.filter(({ code }) => code === 'MALFORMED_REFERENCE');
    expect([taken, found?.message, more]).toEqual([null, expect.stringContaining(`in \`${path}\` is no`), []]);
    expect(found?.source.slice((found?.column ?? 0) - 1)).toContain(text);
    expect(found?.fix).toBe(
      `write \`\${NAME}\` or \`\${NAME:-default}\`: letters, digits and _ in the name, no braces in the default`,
    );
  }
});

test('what the shell reads is the shell’s', () => {
  expect(codes(web(`with: { deploy: "echo \${A-1} \${A:?x}" }, health: { version: "[BODY].version" }`))).toEqual([]);
});

test('it is told what begins, not what follows', () => {
  expect(told(web(`with: { deploy: x }, health: { version: "[BODY].version", url: "https://\${WEB-URL}/x" }`))).toEqual(
    [`MALFORMED_REFERENCE 4:"https what begins with \`\${WEB\` in \`services.web.health.url\` is no reference`],
  );
});
