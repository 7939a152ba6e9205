import { main } from '../../dist/index.js';

await main('health-gate', import.meta.url);
