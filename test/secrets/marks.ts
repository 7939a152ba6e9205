/** Secrets by the variable that holds each; every one is long and stands nowhere else. */
export const marks = {
  /** Needs quoting wherever it is written: in a URL, in JSON, in a shell. */
  API_PASSWORD: 'mark-odd/+ "q\\z" é?&=%41~(k3xW9)\'end-of-odd',
  /** Nothing of its name tells; it might be a version, or the name of a part. */
  PLAIN: 'mkPlain7Q2vR9tLwX4zB1nC8',
  DATABASE_URL: 'postgres://ada:mkUrlPass-5dF8hJ2kM6pS@db.example/shop',
  SIGNING: [
    '-----BEGIN MARKED KEY-----',
    'mkLineOne+abc/DEF0123456789',
    'mkLineTwo+ghi/JKL9876543210',
    '-----END',
  ].join('\n'),
} as const;

/** Not passed as a secret: its name says that it is one. */
export const named = { LEGACY_TOKEN: 'mkLegacy-Zx81Vb27Nm36Qw45' } as const;

/** The parts that are secret by themselves, and must be found nowhere. */
export const parts: readonly string[] = [
  ...[marks.API_PASSWORD, marks.PLAIN, 'mkUrlPass-5dF8hJ2kM6pS', named.LEGACY_TOKEN],
  ...marks.SIGNING.split('\n').slice(1, 3),
];
