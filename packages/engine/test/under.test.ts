import { under } from '@convoy/engine/perform/diagnosis';
import { expect, test } from '@jest/globals';

test.each([
  ['http://h', '/x', 'http://h/x'],
  ['http://h/base/', 'x', 'http://h/base/x'],
  ['http://h/base?key=v', '/x', 'http://h/base/x?key=v'],
  ['http://h/base/?key=v', '/x?sig=s', 'http://h/base/x?key=v&sig=s'],
  ['http://h?key=v#there', '/x?sig=s#here', 'http://h/x?key=v&sig=s#here'],
  ['http://h/?', '/x?', 'http://h/x'],
  [`\${URL:-http://h?a#b}`, `/\${PATH:-x?y}?z`, `\${URL:-http://h?a#b}/\${PATH:-x?y}?z`],
  ['http://h', '/[CONTEXT].id/a?b=c?d', 'http://h/[CONTEXT].id/a?b=c?d'],
  ['sim:/1/web', '/live', 'sim:/1/web/live'],
  ['tcp://h:1', '/live', 'tcp://h:1'],
])('below %s, %s is %s', (base, path, url) => expect(under(base, path)).toBe(url));
