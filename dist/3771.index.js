export const id = 3771;
export const ids = [3771];
export const modules = {

/***/ 63771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createIssue: () => (/* binding */ createIssue)
});

// EXTERNAL MODULE: ./packages/drivers/src/channels/report.ts + 1 modules
var report = __webpack_require__(83937);
// EXTERNAL MODULE: ./packages/manifest/src/schema/channel.ts
var channel = __webpack_require__(50436);
// EXTERNAL MODULE: ./packages/github/src/comments.ts
var comments = __webpack_require__(34391);
// EXTERNAL MODULE: ./packages/github/src/fault.ts
var fault = __webpack_require__(13145);
// EXTERNAL MODULE: ./packages/github/src/people.ts
var people = __webpack_require__(31830);
// EXTERNAL MODULE: ./packages/github/src/channels/marks.ts
var channels_marks = __webpack_require__(73276);
;// CONCATENATED MODULE: ./packages/github/src/channels/find.ts




/** On every issue of ours, and what they are listed by. */
const ownLabel = 'convoy-incident';
const perPage = 100;
/** Somebody else may write our marks too. */
const knownOf = ({ number, state, body, user }, me) => {
    const marks = (0,channels_marks/* marksIn */.MC)(body ?? '');
    if (!marks || !(0,comments/* sameLogin */.U)(user?.login ?? '', me))
        return null;
    return { number, isOpen: state === 'open', body: body ?? '', marks };
};
const byNumber = async ({ owner, repo, request }, number, me) => {
    try {
        const named = { owner, repo, issue_number: number };
        return knownOf((await request('GET /repos/{owner}/{repo}/issues/{issue_number}', named)).data, me);
    }
    catch (thrown) {
        if ([404, 410].includes((0,fault/* refusalOf */.Of)(thrown).status))
            return null;
        throw thrown;
    }
};
/** Looks through all our issues, newest first, until one of the thread is found. `since`: ms since the epoch. */
const byList = async ({ owner, repo, request }, wanted, me, since) => {
    let earlier = null;
    for (let page = 1;; page += 1) {
        const { data } = await request('GET /repos/{owner}/{repo}/issues', {
            ...{ owner, repo, state: 'all', labels: ownLabel, sort: 'created', direction: 'desc', per_page: perPage, page },
        });
        const known = data.map((one) => ({ one: knownOf(one, me), closedAt: Date.parse(one.closed_at ?? '') }));
        const thread = known.flatMap(({ one }) => (one?.marks.thread === wanted.thread ? [one] : []));
        if (thread.length > 0)
            return { thread: thread.toReversed(), earlier: null };
        earlier ??= known.find(({ one, closedAt }) => one?.marks.group === wanted.group && closedAt >= since)?.one ?? null;
        if (data.length < perPage)
            return { thread: [], earlier };
    }
};
/** The issues of a thread: by the number that is remembered, or by our marks where it is not, or says nothing any more. */
const findIssues = async (client, { marks, handle, since }) => {
    const me = await (0,people/* loginOf */.D)(client);
    const known = /^\d{1,10}$/.test(handle ?? '') ? await byNumber(client, Number(handle), me) : null;
    if (known?.marks.thread === marks.thread)
        return { thread: [known], earlier: null };
    return byList(client, marks, me, since);
};

// EXTERNAL MODULE: ./packages/github/src/channels/markdown.ts
var markdown = __webpack_require__(9761);
// EXTERNAL MODULE: ./packages/github/src/channels/once.ts
var once = __webpack_require__(43737);
;// CONCATENATED MODULE: ./packages/github/src/channels/issue.ts







/** What fires again so soon after it ended is the same incident, in ms. */
const reopenMs = 24 * 3_600_000;
const update = ({ owner, repo, request }, number, changes) => request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { owner, repo, issue_number: number, ...changes });
const comment = (client, { number }, message) => 
// By its key a comment that is there already is not written again.
(0,comments/* keepComment */.X)(client, number, `notification ${(0,channels_marks/* marksOf */.Ok)(message).notification}`, (0,markdown/* markdownOf */.R)((0,report/* reportOf */.EI)(message)));
const issue_open = async ({ owner, repo, request }, message, labels) => {
    const { data } = await request('POST /repos/{owner}/{repo}/issues', {
        ...{ owner, repo, title: (0,report/* headlineOf */.gD)(message), body: (0,channels_marks/* marked */.xI)((0,channels_marks/* marksOf */.Ok)(message), (0,markdown/* markdownOf */.R)((0,report/* reportOf */.EI)(message))) },
        labels: [...new Set([ownLabel, ...labels])],
    });
    return data.number;
};
/** Brings the issue of a message's thread to what it says; its number, or null where there is nothing to be opened for. */
const bring = async (client, message, labels) => {
    // A notice has no end by which an issue would be closed.
    if (message.occasion === 'noticed')
        return null;
    const { handle, at } = message;
    const marks = (0,channels_marks/* marksOf */.Ok)(message);
    // What is held back while another one ends is not over; and the issue that reports are written to stays open.
    const isFiring = message.occasion !== 'resolved';
    const { thread, earlier } = await findIssues(client, { marks, handle, since: at - reopenMs });
    const [issue, ...others] = thread;
    for (const { number, isOpen } of others)
        if (isOpen)
            await update(client, number, { state: 'closed' });
    if (issue) {
        if (issue.marks.notification !== marks.notification)
            await comment(client, issue, message);
        if (issue.isOpen !== isFiring)
            await update(client, issue.number, { state: isFiring ? 'open' : 'closed' });
        return issue.number;
    }
    if (!isFiring)
        return null;
    if (!earlier)
        return issue_open(client, message, labels);
    await comment(client, earlier, message);
    await update(client, earlier.number, { state: 'open', body: (0,channels_marks/* marked */.xI)(marks, earlier.body) });
    return earlier.number;
};
/**
 * An issue for each incident: opened once, commented as it moves, closed when nothing fires any more, and opened again where
 * its group fires within a day.
 */
const createIssue = (options, settings) => {
    const { labels = [] } = channel/* channelKeys */.g.issue.parse(settings).issue;
    return {
        send: (message, signal) => (0,once/* once */.O)(options, signal, async (client) => {
            const number = await client.doing('keeping the issue of an incident', () => bring(client, message, labels), 'issues=write');
            return { outcome: 'sent', ...(number === null ? {} : { handle: String(number) }) };
        }),
    };
};


/***/ })

};
