import { main } from '../../dist/index.js';

await main('monitor', import.meta.url);
