import { expect, test } from '@jest/globals';
import { codes, parse, parseBytes, parsed, script, services, shop, told } from './given.ts';

test.each(['', '\n\n', '# nothing\n', '---\n', 'null', '~\n', '\uFEFF'])('an empty manifest: %j', (text) => {
  const { manifest, diagnostics } = parse(text);
  expect(manifest).toBeNull();
  expect(diagnostics).toEqual([
    expect.objectContaining({ code: 'EMPTY_MANIFEST', line: expect.any(Number), fix: expect.any(String) }),
  ]);
});

const syntax: [name: string, text: string, told: string][] = [
  ['a tab as indentation', 'version: 1\nservices:\n\tweb: 1\n', 'TAB_INDENT 3: a tab as indentation'],
  ['two documents', `${shop()}---\nversion: 1\n`, 'MULTIPLE_DOCUMENTS 6:--- a second document begins here'],
  ['an unclosed quote', 'version: 1\nname: "shop\n', 'YAML_SYNTAX 3: Missing closing "quote'],
  ['a key twice', shop('shift: each\nshift: together'), 'DUPLICATE_KEY 7:shift `shift` stands twice in this map'],
  [
    'a service twice',
    services(`  web: { ${script} }\n  web: { ${script} }`),
    'DUPLICATE_KEY 5:web `web` stands twice in this map',
  ],
  ['a list as key', shop('? [a]\n: b'), 'WRONG_TYPE 6:[a a list or map as key'],
  ['a list as manifest', '- a\n- b', 'WRONG_TYPE 1:- the manifest expects a map, not a list'],
  ['a text as manifest', 'hello', 'WRONG_TYPE 1:hello the manifest expects a map, not `hello`'],
  ['an alias of nothing', shop('shift: *none'), 'UNKNOWN_ALIAS 6:*none no anchor `none` above'],
];

test.each(syntax)('%s', (_, text, expected) => {
  expect(told(text)).toContain(expected);
  expect(parse(text).manifest).toBeNull();
  expect(parse(text).diagnostics.every(({ fix }) => fix !== undefined)).toBe(true);
});

test('several syntax errors are told at once', () => {
  expect(codes('a:\n\tb: 1\nc: @x\n').length).toBeGreaterThan(1);
});

test('anchors, aliases and merge keys', () => {
  const manifest = parsed(
    services(`  catalog: &base
    provider: script
    with: &with { deploy: ./d.sh, env: { A: a, B: b } }
    health: { version: "[BODY].version" }
  web:
    <<: *base
    needs: [catalog]
    with: { <<: *with, shift: ./s.sh }
  api: { <<: [{ timeout: 1m }, *base], timeout: 2m }`),
  );
  expect(manifest.services.web).toEqual({
    provider: 'script',
    with: { deploy: './d.sh', env: { A: 'a', B: 'b' }, shift: './s.sh' },
    health: { version: '[BODY].version' },
    needs: ['catalog'],
  });
  expect(manifest.services.api?.timeout).toBe('2m');
});

test('an alias means the anchor before it, in every copy', () => {
  const manifest = parsed(
    services(`  a: { provider: script, health: { version: "[BODY].version" }, with: { deploy: &x ./one.sh } }
  b: &b { provider: script, health: { version: "[BODY].version" }, with: { deploy: *x, shift: &x ./two.sh } }
  c: { provider: script, health: { version: "[BODY].version" }, with: { deploy: &x ./three.sh } }
  d: *b
  e: { provider: script, health: { version: "[BODY].version" }, with: { deploy: *x } }`),
  );
  expect(['b', 'd', 'e'].map((name) => manifest.services[name]?.with?.deploy)).toEqual([
    './one.sh',
    './one.sh',
    './three.sh',
  ]);
});

test('a fault behind an alias is told where it was written', () => {
  expect(
    told(services('  a: &a { provider: script, health: { version: "[BODY].version" }, with: { deploi: x } }\n  b: *a')),
  ).toEqual(expect.arrayContaining([expect.stringMatching(/^UNKNOWN_KEY 4:deploi/)]));
});

test('aliases that multiply are refused and do not fill the memory', () => {
  const list = Array.from({ length: 30 }, (_, i) => `x${i}: &x${i} [${Array(9).fill(i === 0 ? 'lol' : `*x${i - 1}`)}]`);
  const merge = Array.from(
    { length: 40 },
    (_, i) => `m${i}: &m${i} { <<: [${i === 0 ? '{ a: 1 }' : `*m${i - 1}, *m${i - 1}`}] }`,
  );
  expect(codes(list.join('\n'))).toContain('TOO_MANY_ALIASES');
  expect(codes(merge.join('\n'))).toContain('TOO_MANY_ALIASES');
});

test('an alias within itself', () => {
  expect(codes('a: &a [*a]')).toContain('CIRCULAR_ALIAS');
  expect(codes('a: &a { <<: *a }')).toContain('CIRCULAR_ALIAS');
});

test('nesting without end', () => {
  expect(codes(`a: ${'['.repeat(150)}${']'.repeat(150)}`)).toContain('TOO_DEEP');
  expect(codes('['.repeat(50_000))).toContain('TOO_DEEP');
});

test('a byte order mark and Windows line ends change neither content nor places', () => {
  const text = shop('shfit: each\n');
  const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  expect(parse(windows)).toEqual(parse(text));
  expect(parsed(shop().replaceAll('\n', '\r\n'))).toEqual(parsed(shop()));
});

test('bytes that are not UTF-8 are told where they stand', () => {
  const told = { code: 'NOT_UTF8', line: 2, column: 10, source: 'name: caf\uFFFD' };
  const latin = Buffer.from('version: 1\nname: caf\xe9\n', 'latin1');
  expect(parseBytes(latin).diagnostics).toEqual([expect.objectContaining(told)]);
  expect(parseBytes(Buffer.concat([Buffer.from('\uFEFF'), latin])).diagnostics).toEqual([
    expect.objectContaining(told),
  ]);
  const cut = Buffer.from('version: 1\nname: caf\uFFFD').subarray(0, -1);
  expect(parseBytes(cut).diagnostics).toEqual([expect.objectContaining(told)]);
  const utf16 = Buffer.from('\uFEFFversion: 1', 'utf16le');
  expect(parseBytes(utf16).diagnostics).toEqual([expect.objectContaining({ code: 'NOT_UTF8' })]);
});

test('a replacement character that was written is text', () => {
  expect(codes(shop('# caf\uFFFD, and caf\uFFFD again'))).toEqual([]);
  const after = Buffer.concat([Buffer.from(shop('# caf\uFFFD caf')), Buffer.from([0xe9])]);
  expect(parseBytes(after).diagnostics).toEqual([expect.objectContaining({ code: 'NOT_UTF8', line: 6, column: 11 })]);
});

test('a tag that nobody knows is an error: what it stands for would be read as something else', () => {
  const text = services(`  web: { ${script}, timeout: !foo 1m }`);
  expect(told(text)).toEqual(['UNKNOWN_TAG 4:!foo Unresolved tag: !foo']);
  expect(parse(text).manifest).toBeNull();
  expect(codes(shop('shift: !!str each'))).toEqual([]);
});

test('a manifest above 1 MiB is refused without reading it', () => {
  expect(codes(`${shop()}# ${'x'.repeat(10 * 1024 * 1024)}`)).toEqual(['MANIFEST_TOO_LARGE']);
  expect(codes(`${shop()}# ${'é'.repeat(600_000)}`)).toEqual(['MANIFEST_TOO_LARGE']);
  expect(codes(`${shop()}# ${'x'.repeat(1000 * 1024)}`)).toEqual([]);
});

test('one of very many faults is not the only one told, and not all are', () => {
  const many = services(Array.from({ length: 3000 }, (_, i) => `  s${i}: { provder: script }`).join('\n'));
  expect(codes(many)).toHaveLength(100);
});
