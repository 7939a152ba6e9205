import { sightOf } from '@convoy/judge/status/sight';
import { expect, test } from '@jest/globals';

const answered = (status: number, proxy?: string) =>
  sightOf(
    {
      ...{ url: 'http://web.example/ready', connected: true, status, ms: 1, body: '' },
      ...(proxy !== undefined && { headers: { 'proxy-status': proxy } }),
    },
    'ready',
    null,
  );

test.each([
  ['convoy; error=connection_refused', 502, 'HEALTH_REFUSED'],
  ['edge.example; error=destination_unavailable; details="no endpoints"', 503, 'HEALTH_REFUSED'],
  ['edge.example, inner; error=connection_refused', 502, 'HEALTH_REFUSED'],
  ['edge.example; error=http_response_timeout', 504, 'HEALTH_STATUS'],
  ['edge.example; received-status=502', 502, 'HEALTH_STATUS'],
  [undefined, 502, 'HEALTH_STATUS'],
  ['convoy; error=connection_refused', 200, 'HEALTHY'],
])('what a proxy says of whom it stands for: %s with %d is %s', (proxy, status, code) => {
  expect(answered(status, proxy).code).toBe(code);
});
