/** Words at whose end a name tells of a secret, by whole parts of the name: AUTHOR is not AUTH. */
const words =
  /(?:password|passwd|passphrase|secret|token|credential|(?:api|private|access|signing|encryption)_?key)s?\d*(?=_|$)|(?:^|_)(?:pass|auth|pwd|pw|pin|otp|bearer|signature|sig)$/;

/** The parts of a name: `DB_PASSWORD`, `db-password` and `dbPassword` are all `db_password`. */
export const partsOf = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase();

/** Whether the name of a key or variable says that its value is a secret. A shell's PWD says where a command was started. */
export const isTelling = (name: string): boolean => name !== 'PWD' && words.test(partsOf(name));
