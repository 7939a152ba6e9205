import { exposition } from '@convoy/convoy/watch/exposition';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

const one = (value: string) =>
  exposition([{ name: 'a', type: 'gauge', help: value, samples: [[{ service: value, endpoint: 'ready' }, 1]] }]);

test('whatever a label or a help holds, it is one line, and can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '\n', 'n', '{', '}', ' ', '#', 'ü') }), (value) => {
      const lines = one(value).split('\n');
      expect(lines).toHaveLength(4);
      const [, label = ''] = /^a\{service="((?:[^"\\]|\\.)*)",endpoint="ready"\} 1$/.exec(lines[2] ?? '') ?? [];
      const read = label.replaceAll(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
      expect(read).toBe(value);
    }),
  );
});

test('numbers are written as Prometheus reads them, and a family without samples not at all', () => {
  const values = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.0005, 1e21];
  const text = exposition([
    { name: 'none', type: 'gauge', help: '', samples: [] },
    { name: 'b', type: 'counter', help: 'B', samples: values.map((value) => [{}, value] as const) },
  ]);
  expect(text).toBe('# HELP b B\n# TYPE b counter\nb NaN\nb +Inf\nb -Inf\nb 0.0005\nb 1e+21\n');
});
