import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHeadFile } from '@convoy/drivers/stores/head-file';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { type House, manifestOf, openHouse } from './harness.ts';
import { convoyIn, mounted, scripted, whereMounted } from './mounted.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const deployed = (service: string): Promise<string> => readFile(join(house.root, `${service}.deployed`), 'utf8');

whereMounted('a read-only file system is named, and nothing is deployed', async () => {
  await house.write(manifestOf({ a: scripted() }));
  const { code, err } = await mounted(house, 'ro', convoyIn('deploy --version a=1'));
  expect(code).toBe(3);
  expect(err).toContain('mounted read-only: choose another --state-dir');
  await expect(deployed('a')).rejects.toThrow('ENOENT');
});

whereMounted(
  'a disk that becomes full while journalling: it says so, and resume goes on when there is space',
  async () => {
    const fill =
      'echo "$CONVOY_VERSION" >> "$CONVOY_SERVICE.deployed"; dd if=/dev/zero of=state/filler bs=1k 2>/dev/null || true';
    await house.write(manifestOf({ a: scripted({}, { deploy: fill }), b: scripted({ needs: ['a'] }) }));
    const { out, err } = await mounted(
      house,
      'size=400k',
      [
        `${convoyIn('deploy --version a=1 --version b=1 --json')}; echo "=== $?"`,
        `${convoyIn('resume --json')}; echo "=== $?"`,
        `${convoyIn('status')}; echo "=== $?"`,
        'rm "$0/filler"',
        `${convoyIn('resume')} 2>/dev/null; echo "=== $?"`,
        `${convoyIn('status')}`,
      ].join('; '),
    );
    const [halted, stillFull, seen, resumed, at] = out.split(/^=== /m).map((text) => text.replace(/^\d+\n/, ''));
    const statuses = [...out.matchAll(/^=== (\d+)/gm)].map(([, code]) => Number(code));
    expect({ statuses, err }).toEqual({ statuses: [3, 3, 0, 0], err });
    const messages = [halted, stillFull].map((text) => {
      const { error } = JSON.parse(text as string) as { error: { code: string; message: string } };
      expect(error.code).toBe('STATE_UNWRITABLE');
      expect(error.message).toMatch(/state\/default\/\S+ cannot be written: the disk is full: free space/);
      return error.message;
    });
    expect(messages[0]).toMatch(/is not finished: what was journalled is safe, convoy resume goes on/);
    expect(seen).toContain(`${house.advised('resume')} goes on`);
    expect(resumed).toContain('is confirmed in default');
    for (const service of ['a', 'b']) expect(at).toMatch(new RegExp(`  ${service}  1  since`));
    expect([await deployed('a'), await deployed('b')]).toEqual(['1\n', '1\n']);
  },
);

whereMounted(
  'a disk that is full at any write of a deployment: nothing is lost and nothing repeated once there is space',
  async () => {
    const stoppedAt = new Set<string>();
    // A page more each time, so that each write is once the one too many, until all of them fit.
    for (let kib = 4; ; kib += 4) {
      await using small = await openHouse();
      await small.write(manifestOf({ a: scripted(), b: scripted({ needs: ['a'] }) }));
      const deploy = convoyIn('deploy --version a=1 --version b=1');
      const goOn = `mount -o remount,size=4m "$0"; ${convoyIn('resume')} && ${deploy} && cp -r "$0" kept`;
      const { code, err } = await mounted(
        small,
        `size=${kib}k`,
        `${deploy}; first=$?; ${goOn} && exit $first; exit 99`,
      );
      expect({ kib, code, err }).toEqual({ kib, code: code === 0 ? 0 : 3, err });
      for (const service of ['a', 'b'])
        expect(await readFile(join(small.root, `${service}.deployed`), 'utf8')).toBe('1\n');
      const { record } = await createHeadFile(join(small.root, 'kept', 'default', 'head')).read();
      const versions = Object.entries(record.markers).map(([service, { release }]) => [service, release.version]);
      expect(Object.fromEntries(versions)).toEqual({ a: '1', b: '1' });
      expect([record.unfinished, record.owner]).toEqual([null, null]);
      if (code === 0) break;
      const [, place] =
        /state\/default\/(?:\S+\/)?(head|journal)\S* cannot be written: the disk is full/.exec(err) ?? [];
      stoppedAt.add(place ?? err);
    }
    expect([...stoppedAt].sort()).toEqual(['head', 'journal']);
  },
  180_000,
);
