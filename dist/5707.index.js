export const id = 5707;
export const ids = [5707];
export const modules = {

/***/ 45707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createComment: () => (/* binding */ createComment)
/* harmony export */ });
/* harmony import */ var _convoy_drivers_channels_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83937);
/* harmony import */ var _convoy_manifest_schema_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50436);
/* harmony import */ var _convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48953);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34391);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9761);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73276);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43737);







/** What the alerts of one message say of it, in the first that says anything. */
const said = ({ labels, firing, resolved }, name, pattern) => {
    const all = [labels, ...[...firing, ...resolved].flatMap((alert) => [alert.labels, alert.notes ?? {}])];
    return all.map((one) => (0,_convoy_model_alerting_labels__WEBPACK_IMPORTED_MODULE_6__/* .labelOf */ .Wy)(one, name)).find((value) => pattern.test(value));
};
/** The pull request that a commit came by: the merged one where there are several. */
const pullOf = async ({ owner, repo, request }, commit) => {
    const named = { owner, repo, commit_sha: commit };
    const { data } = await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', named);
    return (data.find(({ merged_at }) => merged_at) ?? data[0])?.number ?? null;
};
/** By what the channel gave back before, by the label or note `pull`, or by that of its `commit`. */
const pullFor = async (client, message) => {
    const number = /^\d{1,10}$/.test(message.handle ?? '') ? message.handle : said(message, 'pull', /^\d{1,10}$/);
    if (number !== undefined)
        return Number(number);
    const commit = said(message, 'commit', /^[0-9a-f]{40}$/);
    return commit === undefined ? null : pullOf(client, commit);
};
/**
 * One comment for each thread on the pull request that it is about, kept up to date. An alert that names neither pull request
 * nor commit is about none: there is nothing to write, and that is no failure.
 */
const createComment = (options, settings) => {
    _convoy_manifest_schema_channel__WEBPACK_IMPORTED_MODULE_1__/* .channelKeys */ .g.comment.parse(settings);
    return {
        send: (message, signal) => (0,_once_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(options, signal, async (client) => {
            const pull = await client.doing('finding the pull request of an alert', () => pullFor(client, message), 'pull_requests=read');
            if (pull === null)
                return { outcome: 'sent' };
            await (0,_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .keepComment */ .X)(client, pull, `alerts ${(0,_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(message.thread)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownOf */ .R)((0,_convoy_drivers_channels_report__WEBPACK_IMPORTED_MODULE_0__/* .reportOf */ .EI)(message)));
            return { outcome: 'sent', handle: String(pull) };
        }),
    };
};


/***/ })

};
