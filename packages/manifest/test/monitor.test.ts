import { expect, test } from '@jest/globals';
import { resolve } from '../src/resolve.ts';
import { parsed, script, services, told } from './given.ts';

const text = (more: string, defaults = '') => `${services(`  web: { ${script}${more} }`)}${defaults}`;

test('how a service is watched: usual where nothing is said, then the defaults, then its own', () => {
  const watched = (more: string, defaults?: string) =>
    resolve(parsed(text(more, defaults)), 'default').services.web?.monitor;
  expect(watched('')).toBeUndefined();
  expect(watched(', monitor: { slow: 500ms }')).toEqual({ intervalMs: 10_000, slowMs: 500, maintenance: [] });
  const defaults = 'defaults: { monitor: { interval: 2s, slow: 1s } }\n';
  expect(watched(', monitor: { interval: 5s }', defaults)).toEqual({
    intervalMs: 5_000,
    slowMs: 1_000,
    maintenance: [],
  });
});

test('a maintenance window is one of the calendar, and what is wrong with it is told at its place, wherever it stands', () => {
  const good = '[{ from: "Sun 02:00", to: "Sun 04:00", timezone: Europe/Berlin, reason: updates }]';
  const { web } = resolve(parsed(text(`, monitor: { maintenance: ${good} }`)), 'default').services;
  expect(web?.monitor?.maintenance).toMatchObject([{ timezone: 'Europe/Berlin', reason: 'updates' }]);
  const bad = '[{ from: "Sun 02:00", to: "Sun 04:00", timezone: Mars/Olympus }]';
  for (const written of [
    text(`, monitor: { maintenance: ${bad} }`),
    text('', `defaults: { monitor: { maintenance: ${bad} } }\n`),
    text('', `environments: { staging: { services: { web: { monitor: { maintenance: ${bad} } } } } }\n`),
  ])
    expect(told(written)).toEqual([expect.stringMatching(/^UNKNOWN_TIMEZONE \d+:Mars/)]);
  expect(told(text(', monitor: { maintenance: [{ from: "Sun 02:00" }] }'))).toEqual([
    expect.stringMatching(/^MAINTENANCE_TIMES .* of a maintenance window /),
  ]);
});

test('the page of a service is looked at at an interval of its own, where it has budgets', () => {
  const verify = ', verify: { page: { performance: 0.9 } }';
  const { web } = resolve(parsed(text(`, monitor: { page: 1h }${verify}`)), 'default').services;
  expect(web?.monitor).toMatchObject({ pageMs: 3_600_000 });
  expect(told(text(', monitor: { page: 1h }'))).toEqual([expect.stringMatching(/^NO_PAGE_BUDGETS 4:1h /)]);
  expect(told(text('', 'defaults: { monitor: { page: 1h } }\n'))).toEqual([]);
});
