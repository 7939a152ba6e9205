import { expect, test } from '@jest/globals';
import { settings } from '../../model/test/settings.ts';
import { secretFinder, secretsOf, toldSecrets } from '../src/secrets.ts';

test('variables whose names say so are secrets, and of a URL its password too; an author is none', () => {
  const env = {
    ...{ DEPLOY_KEY: 'dk_0123', SENTRY_DSN: 'dsn-value', GH_PAT: 'pat-value', MY_TOKEN: 'token' },
    ...{ DB_PASSWORD: 'postgres://ada:p%40ss@db/x', DB_PWD: 'of-the-db', PORT_KEY: '8080' },
    ...{ GIT_AUTHOR_NAME: 'node', KEYBOARD: 'german', HOME: '/home/ada', PWD: '/home/ada/shop' },
  };
  expect(secretsOf(settings({}), env).sort()).toEqual(
    ['of-the-db', 'dk_0123', 'dsn-value', 'p@ss', 'pat-value', 'postgres://ada:p%40ss@db/x', 'token'].sort(),
  );
});

test('what the manifest reads is masked; for certain a secret is only what a name or a URL says', () => {
  const of = settings({}, { url: `https://\${HOST_NAME}/\${PROJECT}?\${DB_URL}\${APP_TOKEN}` });
  const env = { HOST_NAME: 'shop.example', PROJECT: 'shop-prod', DB_URL: 'pg://a:hidden@db', APP_TOKEN: 'tok-1' };
  expect(secretsOf(of, env).toSorted()).toEqual([...Object.values(env), 'hidden'].toSorted());
  expect([...toldSecrets(of, env)].toSorted()).toEqual([
    ['hidden', 'DB_URL'],
    ['tok-1', 'APP_TOKEN'],
  ]);
  const found = ['x/tok-1', 'pg://a:hidden@db', 'hidden', 'shop-prod'].map(secretFinder(of, env));
  expect(found).toEqual([
    'the value of APP_TOKEN',
    'what looks like a key or a password',
    'the value of DB_URL',
    undefined,
  ]);
});
