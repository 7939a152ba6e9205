export const id = 9270;
export const ids = [9270];
export const modules = {

/***/ 29270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  axisSince: () => (/* binding */ axisSince)
});

// EXTERNAL MODULE: ./packages/model/src/monitoring/sketch.ts
var sketch = __webpack_require__(92490);
// EXTERNAL MODULE: ./packages/model/src/in-force.ts
var in_force = __webpack_require__(7712);
// EXTERNAL MODULE: ./packages/analytics/src/runs.ts
var runs = __webpack_require__(6840);
;// CONCATENATED MODULE: ./packages/analytics/src/milestones.ts


/** What of a deployment is worth a mark on an axis of time, in the order in which it usually comes. */
const milestoneKinds = [
    ...['planned', 'deployed', 'gated', 'weighed', 'shifted', 'checked', 'confirmed'],
    ...['rolling-back', 'rolled-back', 'halted', 'finished'],
];
const found = (kind, more = {}) => ({
    ...{ kind, service: null, version: null, detail: null },
    ...more,
});
const perCent = (share) => `${Math.round(share * 1_000) / 10} %`;
const milestoneIn = (event) => {
    switch (event.type) {
        case 'deployment.planned':
            return found('planned');
        case 'service.deployed':
            return found('deployed', { service: event.service, version: event.release.version });
        case 'service.gated':
            return found('gated', { service: event.service, detail: event.verdict.outcome });
        case 'service.weighed':
            return found('weighed', {
                ...{ service: event.service, version: event.release.version, detail: perCent(event.share) },
            });
        case 'service.shifted':
            return found('shifted', { service: event.service, version: event.release.version });
        case 'service.checked':
            return found('checked', { service: event.service ?? null, detail: `${event.check}: ${event.verdict.outcome}` });
        case 'deployment.confirmed':
            return found('confirmed');
        case 'rollback.decided':
            return found('rolling-back', { detail: event.scope });
        case 'service.rolled-back':
            return found('rolled-back', { service: event.service, version: event.to?.version ?? null });
        case 'deployment.halted':
            return found('halted', { detail: event.code });
        case 'deployment.finished':
            return found('finished', { detail: event.outcome });
        default:
            return null;
    }
};
/** Milestones of one deployment's journal, in causal order: none is before the one that it follows, whatever clocks said. */
const milestonesOf = (journal) => {
    const events = (0,in_force/* inForce */.N)(journal);
    const moments = (0,runs/* momentsOf */.Z)(events);
    const begin = Date.parse(events[0]?.at ?? '');
    return events.flatMap((event, index) => {
        const one = milestoneIn(event);
        return one ? [{ at: begin + (moments[index]?.ms ?? 0), deployment: event.deployment, ...one }] : [];
    });
};

;// CONCATENATED MODULE: ./packages/analytics/src/axis.ts


const pointOf = ({ from, counts, latency, maintenance }) => ({
    ...{ from, ...counts, p50: (0,sketch/* quantileOf */.Xf)(latency, 0.5), p95: (0,sketch/* quantileOf */.Xf)(latency, 0.95) },
    maintenance: maintenance ? Object.values(maintenance.counts).reduce((sum, count) => sum + count, 0) : 0,
});
/** From the one that held at the begin on, which begins there. */
const clipped = (spells, from, to) => {
    const held = spells.findLastIndex(({ since }) => since <= from);
    return spells
        .slice(Math.max(0, held))
        .filter(({ since }) => since < to)
        .map((spell) => ({ ...spell, since: Math.max(from, spell.since) }));
};
/** Milestones of deployments (each journal in causal order) and what a watch saw, between two times, the second excluded. */
const axisOf = (environment, [from, to], journals, { series, spells, gaps }) => ({
    ...{ environment, from, to },
    milestones: journals
        .flatMap(milestonesOf)
        .filter(({ at }) => from <= at && at < to)
        .toSorted((a, b) => a.at - b.at),
    series: series.map(({ service, endpoint, windows }) => ({
        ...{ service, endpoint, widthMs: windows[0]?.widthMs ?? 0 },
        points: windows.filter((one) => one.from + one.widthMs > from && one.from < to).map(pointOf),
    })),
    statuses: Object.fromEntries([...spells].map(([service, known]) => [service, clipped(known, from, to)])),
    gaps: gaps.filter((gap) => gap.to > from && gap.from < to),
});

// EXTERNAL MODULE: ./packages/drivers/src/clock.ts
var clock = __webpack_require__(27977);
// EXTERNAL MODULE: ./packages/engine/src/monitor/rollups.ts + 1 modules
var rollups = __webpack_require__(80537);
// EXTERNAL MODULE: ./packages/manifest/src/alerts.ts
var alerts = __webpack_require__(76508);
// EXTERNAL MODULE: ./packages/convoy/src/manifest.ts + 1 modules
var src_manifest = __webpack_require__(32998);
// EXTERNAL MODULE: ./packages/convoy/src/session/history.ts
var session_history = __webpack_require__(37075);
// EXTERNAL MODULE: ./packages/convoy/src/watch/kept.ts
var kept = __webpack_require__(93322);
;// CONCATENATED MODULE: ./packages/convoy/src/watch/axis.ts







/** Journals of deployments that were under way at that time or later, ms since the epoch. */
const journalsSince = async (place, environment, from, note) => {
    const journals = [];
    for await (const { events } of (0,session_history/* newestFirst */.ll)(place, environment, note)) {
        // One that begins later does not end earlier: an environment has one at a time.
        if (Date.parse(events.at(-1)?.at ?? '') < from)
            break;
        journals.push(events);
    }
    return journals;
};
/** The narrowest roll-ups that reach so far back. */
const widthFor = (ms) => (rollups/* widths */.Mb.find(({ widthMs, kept }) => widthMs * kept >= ms) ?? rollups/* widths */.Mb[rollups/* widths */.Mb.length - 1])?.widthMs ?? 0;
/** Deployments of the last so many milliseconds, and what the watch of this machine saw meanwhile. */
const axisSince = async (place, named, ms, note) => {
    const { settings, manifest } = await (0,src_manifest.loadWhole)(place, named);
    const { environment } = settings;
    const to = clock/* systemClock */.m.now();
    const from = to - ms;
    const journals = await journalsSince(place, environment, from, note);
    const { board, state } = await (0,kept/* keptBy */.m)(place, settings, (0,alerts/* alertSettingsOf */.p)(manifest));
    const widthMs = widthFor(ms);
    const series = board.watched.map(({ endpoint: { service, name }, rollups }) => ({
        ...{ service, endpoint: name },
        windows: rollups.windows(widthMs, from - widthMs),
    }));
    return axisOf(environment, [from, to], journals, { series, ...state.history });
};


/***/ })

};
