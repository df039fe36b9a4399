// web/src/routes/(public)/+layout.ts
/** Pages to read: no script is sent at all. */
var csr = false;
export { csr };

//# sourceMappingURL=_layout.ts.js.map