export const id = 3498;
export const ids = [3498];
export const modules = {

/***/ 43498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ dayMs),
/* harmony export */   zoneOf: () => (/* binding */ zoneOf)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68714);

const minuteMs = 60_000;
const dayMs = 1_440 * minuteMs;
/**
 * The clocks of an IANA zone. A time that a change leaves out is the moment of the change; one that a change brings twice
 * has a first and a last.
 */
const zoneOf = (name) => {
    const zone = luxon__WEBPACK_IMPORTED_MODULE_0__/* .IANAZone */ .oh.create(name);
    const offsetMs = (ms) => Math.round(zone.offset(ms) * minuteMs);
    /** Between a time before a change and one after it, the change. */
    const changeBetween = (before, after) => {
        const offset = offsetMs(before);
        let [from, to] = [before, after];
        while (to - from > 1) {
            const middle = Math.floor((from + to) / 2);
            if (offsetMs(middle) === offset)
                from = middle;
            else
                to = middle;
        }
        return to;
    };
    const momentsOf = (wall) => {
        const offsets = [offsetMs(wall - dayMs), offsetMs(wall + dayMs)];
        const shown = offsets.map((offset) => wall - offset).filter((ms) => ms + offsetMs(ms) === wall);
        return shown.length > 0 ? shown : [changeBetween(wall - Math.max(...offsets), wall - Math.min(...offsets))];
    };
    return {
        wallAt: (ms) => ms + offsetMs(ms),
        first: (wall) => Math.min(...momentsOf(wall)),
        last: (wall) => Math.max(...momentsOf(wall)),
    };
};


/***/ })

};
