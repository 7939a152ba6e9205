import { main } from '../../dist/index.js';

await main('resume', import.meta.url);
