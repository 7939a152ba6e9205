import { main } from '../../dist/index.js';

await main('rollback', import.meta.url);
