/** One message of a Twirp service, as the client's generated code describes it. */
interface Message {
  readonly fromJson: (json: unknown) => object;
  readonly toJson: (message: object, options: object) => unknown;
  readonly create: (partial: object) => object;
}

interface Service {
  readonly methods: readonly { readonly name: string; readonly I: Message; readonly O: Message }[];
}

const loaded = new Map<string, Promise<Service>>();

/** Where the descriptions lie that GitHub generates for its own clients: those do not export them. */
const places = {
  ArtifactService: '../../../node_modules/@actions/artifact/lib/generated/results/api/v1/artifact.js',
  CacheService: '../../../node_modules/@actions/cache/lib/generated/results/api/v1/cache.js',
} as const;

export type ServiceName = keyof typeof places;

/** The description of a service by which its requests are read and its answers written. */
export const serviceOf = (name: ServiceName): Promise<Service> => {
  const known = loaded.get(name) ?? load(name);
  loaded.set(name, known);
  return known;
};

async function load(name: ServiceName): Promise<Service> {
  const module = (await import(new URL(places[name], import.meta.url).href)) as Readonly<Record<string, Service>>;
  const service = module[name];
  if (!service) throw new Error(`${places[name]} has no ${name}: its layout has changed, look where it is now`);
  return service;
}
