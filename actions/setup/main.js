import { main } from '../../dist/index.js';

await main('setup', import.meta.url);
