import { expect, test } from '@jest/globals';
import { isTelling } from '../src/telling.ts';

test.each([
  ...['PASSWORD', 'DB_PASSWORD', 'db-password', 'dbPassword', 'PGPASSWORD', 'MYSQL_PASSWD', 'MYSQL_PWD', 'SMTP_PASS'],
  ...['SECRET', 'SECRET_KEY_BASE', 'clientSecret', 'GITHUB_TOKEN', 'NPM_TOKEN_2', 'tokens', 'SIGNING_PASSPHRASE'],
  ...['CREDENTIAL', 'GOOGLE_CREDENTIALS', 'PRIVATE_KEY', 'privateKey', 'STRIPE_API_KEY', 'APIKEY', 'awsAccessKey'],
  ...['AWS_SECRET_ACCESS_KEY', 'REGISTRY_AUTH', '_auth', 'AUTH_TOKEN_PROD'],
  ...['pwd', 'pw', 'db_pw', 'pin', 'cardPin', 'otp', 'bearer', 'signature', 'sig', 'X-Sig', 'passphrase'],
])('%s tells of a secret', (name) => {
  expect(isTelling(name)).toBe(true);
});

test.each([
  ...['AUTHOR', 'AUTHORITY', 'AUTH_MODE', 'PWD', 'COMPASS', 'PASSENGERS', 'SECRETARY', 'TOKENIZER', 'PASSWORDLESS'],
  ...['KEY', 'PUBLIC_KEY', 'MONKEY', 'SHOP_DATA', 'PORT', ''],
  ...['pinned', 'SPIN', 'pin_count', 'signatures_valid', 'bearers', 'OLDPWD', 'robotpw', 'sigma'],
])('%s does not', (name) => {
  expect(isTelling(name)).toBe(false);
});
