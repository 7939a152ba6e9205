import { expect, test } from '@jest/globals';
import { settings } from '../../model/test/settings.ts';
import { secretsOf } from '../src/secrets.ts';

test('variables whose names say so are secrets, and of a URL its password too; an author is none', () => {
  const env = {
    ...{ DEPLOY_KEY: 'dk_0123', SENTRY_DSN: 'dsn-value', GH_PAT: 'pat-value', MY_TOKEN: 'token' },
    ...{ DB_PASSWORD: 'postgres://ada:p%40ss@db/x', PORT_KEY: '8080' },
    ...{ GIT_AUTHOR_NAME: 'node', KEYBOARD: 'german', HOME: '/home/ada' },
  };
  expect(secretsOf(settings({}), env).sort()).toEqual(
    ['dk_0123', 'dsn-value', 'p@ss', 'pat-value', 'postgres://ada:p%40ss@db/x', 'token'].sort(),
  );
});
