import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { type House, json, manifestOf, openHouse } from '../harness.ts';
import { factsOf, watched } from '../watch/watching.ts';
import { opened } from './opened.ts';

const hook = receivers();
let house: House;

beforeEach(async () => {
  house = await openHouse();
  const alerts = { channels: { ops: { webhook: `\${OPS}`, 'allow-private': true } } };
  await house.write(manifestOf({ web: watched('http://127.0.0.1:9') }, { alerts }));
});
afterEach(async () => {
  await hook.close();
  await house.close();
});

test('a channel that wants nothing more is told no more at that address, and again at another one', async () => {
  const tell = async (OPS: string) => json(await house.run(['alerts', 'tell', '--json'], { OPS }));
  const gone = await hook.listen(status(410));
  await opened(house, 1, 'web');
  expect(await tell(gone)).toMatchObject({ sent: [], dropped: [{ channel: 'ops' }] });
  await opened(house, 2, 'stock');
  const reason = expect.stringContaining('takes no messages any more');
  expect(await tell(gone)).toMatchObject({ sent: [], dropped: [{ channel: 'ops', reason }] });
  expect(hook.received).toHaveLength(1);
  await opened(house, 3, 'orders');
  expect(await tell(await hook.listen(status(200)))).toMatchObject({ sent: [expect.any(String)], dropped: [] });
  expect(JSON.stringify(await factsOf(house))).not.toContain(gone);
});
