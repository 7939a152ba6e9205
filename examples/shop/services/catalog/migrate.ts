import { openDatabase } from '../../lib/database.ts';
import { migrate, schemaOf } from './schema.ts';

const verb = process.argv[2];
if (verb !== 'up' && verb !== 'contract') {
  console.error('usage: node services/catalog/migrate.ts up|contract');
  process.exit(2);
}
const database = openDatabase('catalog');
if (verb === 'contract' && schemaOf(database) < 2) {
  console.error('catalog: nothing to contract yet, run `migrate.ts up` first');
  process.exit(1);
}
const from = migrate(database, verb === 'up' ? 2 : 3);
const to = schemaOf(database);
console.log(from === to ? `catalog: schema ${to}, nothing to do` : `catalog: schema ${from} to ${to}`);
database.close();
