/** Text of others on one line, without control signs, at most `most` characters long: fit for a reason. */
export const plain = (text: string, most = 100): string => {
  const clean = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  return clean.length <= most ? clean : `${clean.slice(0, most - 1).trimEnd()}…`.toWellFormed();
};
