import { type Guarded, type Permission, permissions } from '@convoy/model/access';
import type { People } from '@convoy/model/ports';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { authorize, authorizeAll } from '../../src/authorize/access.ts';

const production = { environment: 'production', access: { deploy: 'write', override: 'maintain' } } as const;

test('a refusal names who, what they have, what is needed and where it is written', () => {
  expect(authorize('deploy', production, 'ada', 'triage')).toEqual({
    subject: 'production',
    code: 'NOT_PERMITTED',
    reason:
      'ada may not deploy to production: they have triage in the repository, and `environments.production.access.deploy` in the manifest of its default branch asks for write',
    fix: 'ask someone who has it',
  });
});

test('what access does not name anybody may, and where it names nothing everybody everything', () => {
  expect(authorize('rollback', production, 'ada', 'none')).toBeNull();
  expect(authorize('deploy', { environment: 'production' }, 'ada', null)).toBeNull();
});

test('a permission that is not known is none', () => {
  expect(authorize('deploy', production, 'ada', null)?.reason).toContain('nobody can tell which permission they have');
});

const permission = fc.constantFrom<Permission>(...permissions);
const guarded = fc.constantFrom<Guarded>('deploy', 'rollback', 'override');

test('whoever has more may do all that whoever has less may', () => {
  fc.assert(
    fc.property(guarded, permission, permission, permission, (operation, needed, one, other) => {
      const may = (has: Permission) =>
        authorize(operation, { environment: 'e', access: { [operation]: needed } }, 'ada', has) === null;
      const [less, more] = [one, other].sort((a, b) => permissions.indexOf(a) - permissions.indexOf(b)) as [
        Permission,
        Permission,
      ];
      expect(may(needed)).toBe(true);
      expect(may(more) || !may(less)).toBe(true);
    }),
  );
});

/** People who all have this, and how often they were asked. */
const having = (has: Permission): People & { readonly asked: string[] } => {
  const asked: string[] = [];
  const permission = async (login: string) => {
    asked.push(login);
    return has;
  };
  return { asked, permission };
};

test('people are asked once for all, and not at all where nothing is ruled', async () => {
  const writers = having('write');
  const refusals = await authorizeAll(['deploy', 'override'], production, 'ada', writers);
  expect(refusals.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^ada may not override a refusal of production/),
  ]);
  expect(writers.asked).toEqual(['ada']);
  expect(await authorizeAll(['rollback'], production, 'ada', writers)).toEqual([]);
  expect(writers.asked).toEqual(['ada']);
});
