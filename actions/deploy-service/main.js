import { main } from '../../dist/index.js';

await main('deploy-service', import.meta.url);
