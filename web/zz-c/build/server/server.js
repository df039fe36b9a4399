import { create_server } from './index.js';
const manifest = (() => {
function __memo(fn) {
	let value;
	return () => value ??= (value = fn());
}

return {
	app_dir: "_app",
	app_path: "_app",
	assets: new Set(["mark.svg","pictograms.svg","robots.txt"]),
	mime_types: {".svg":"image/svg+xml",".txt":"text/plain"},
	client: {start:"_app/immutable/entry/start.CvrbzXh7.js",app:"_app/immutable/entry/app.CDoj0Qlp.js",imports:["_app/immutable/entry/start.CvrbzXh7.js","_app/immutable/entry/payload.DSmR2FwN.js","_app/immutable/chunks/DclECHGd.js","_app/immutable/chunks/C_UGxNiD.js","_app/immutable/chunks/S53UyIAU.js","_app/immutable/chunks/DVSvGggA.js","_app/immutable/chunks/DWZF3iBo.js","_app/immutable/entry/app.CDoj0Qlp.js"],stylesheets:[],fonts:[],uses_env_dynamic_public:false},
	
	nodes: [
		__memo(() => import('./nodes/0.js')),
		__memo(() => import('./nodes/1.js')),
		__memo(() => import('./nodes/2.js')),
		__memo(() => import('./nodes/3.js')),
		__memo(() => import('./nodes/4.js')),
		__memo(() => import('./nodes/5.js')),
		__memo(() => import('./nodes/6.js')),
		__memo(() => import('./nodes/7.js')),
		__memo(() => import('./nodes/8.js')),
		__memo(() => import('./nodes/9.js')),
		__memo(() => import('./nodes/10.js')),
		__memo(() => import('./nodes/11.js')),
		__memo(() => import('./nodes/12.js')),
		__memo(() => import('./nodes/13.js')),
		__memo(() => import('./nodes/14.js')),
		__memo(() => import('./nodes/15.js')),
		__memo(() => import('./nodes/16.js')),
		__memo(() => import('./nodes/17.js')),
		__memo(() => import('./nodes/18.js')),
		__memo(() => import('./nodes/19.js')),
		__memo(() => import('./nodes/20.js')),
		__memo(() => import('./nodes/21.js')),
		__memo(() => import('./nodes/22.js')),
		__memo(() => import('./nodes/23.js')),
		__memo(() => import('./nodes/24.js')),
		__memo(() => import('./nodes/25.js')),
		__memo(() => import('./nodes/26.js')),
		__memo(() => import('./nodes/27.js')),
		__memo(() => import('./nodes/28.js')),
		__memo(() => import('./nodes/29.js')),
		__memo(() => import('./nodes/30.js')),
		__memo(() => import('./nodes/31.js')),
		__memo(() => import('./nodes/32.js')),
		__memo(() => import('./nodes/33.js')),
		__memo(() => import('./nodes/34.js')),
		__memo(() => import('./nodes/35.js')),
		__memo(() => import('./nodes/36.js')),
		__memo(() => import('./nodes/37.js')),
		__memo(() => import('./nodes/38.js')),
		__memo(() => import('./nodes/39.js')),
		__memo(() => import('./nodes/40.js')),
		__memo(() => import('./nodes/41.js')),
		__memo(() => import('./nodes/42.js'))
	],
	remotes: {
		
	},
	routes: [
		{
			id: "/(public)",
			pattern: /^\/$/,
			params: [],
			page: { layouts: [0,3,], errors: [1,,], leaf: 12 },
			endpoint: null
		},
		{
			id: "/(public)/accessibility",
			pattern: /^\/accessibility\/?$/,
			params: [],
			page: { layouts: [0,3,], errors: [1,,], leaf: 13 },
			endpoint: null
		},
		{
			id: "/(sign-in)/first-run",
			pattern: /^\/first-run\/?$/,
			params: [],
			page: { layouts: [0,4,], errors: [1,,], leaf: 17 },
			endpoint: null
		},
		{
			id: "/(public)/framework",
			pattern: /^\/framework\/?$/,
			params: [],
			page: { layouts: [0,3,], errors: [1,,], leaf: 14 },
			endpoint: null
		},
		{
			id: "/(public)/framework/[domain]",
			pattern: /^\/framework\/([^/]+?)\/?$/,
			params: [{"name":"domain","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,3,], errors: [1,,], leaf: 15 },
			endpoint: null
		},
		{
			id: "/health/live",
			pattern: /^\/health\/live\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/health/live/_server.ts.js'))
		},
		{
			id: "/health/ready",
			pattern: /^\/health\/ready\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/health/ready/_server.ts.js'))
		},
		{
			id: "/(newcomer)/mine",
			pattern: /^\/mine\/?$/,
			params: [],
			page: { layouts: [0,2,], errors: [1,,], leaf: 8 },
			endpoint: null
		},
		{
			id: "/(newcomer)/mine/download",
			pattern: /^\/mine\/download\/?$/,
			params: [],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/(newcomer)/mine/download/_server.ts.js'))
		},
		{
			id: "/(newcomer)/mine/erase",
			pattern: /^\/mine\/erase\/?$/,
			params: [],
			page: { layouts: [0,2,], errors: [1,,], leaf: 9 },
			endpoint: null
		},
		{
			id: "/(staff)/municipality/[organisation]",
			pattern: /^\/municipality\/([^/]+?)\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,6,], errors: [1,,,], leaf: 23 },
			endpoint: null
		},
		{
			id: "/(staff)/municipality/[organisation]/[release]",
			pattern: /^\/municipality\/([^/]+?)\/([^/]+?)\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false},{"name":"release","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,6,], errors: [1,,,], leaf: 24 },
			endpoint: null
		},
		{
			id: "/(staff)/municipality/[organisation]/[release]/figures.csv",
			pattern: /^\/municipality\/([^/]+?)\/([^/]+?)\/figures\.csv\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false},{"name":"release","optional":false,"rest":false,"chained":false}],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/(staff)/municipality/_organisation_/_release_/figures.csv/_server.ts.js'))
		},
		{
			id: "/(staff)/organisation/[organisation]",
			pattern: /^\/organisation\/([^/]+?)\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 25 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/audit",
			pattern: /^\/organisation\/([^/]+?)\/audit\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 26 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/figures",
			pattern: /^\/organisation\/([^/]+?)\/figures\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 27 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/figures/[release]",
			pattern: /^\/organisation\/([^/]+?)\/figures\/([^/]+?)\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false},{"name":"release","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 28 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/figures/[release]/figures.csv",
			pattern: /^\/organisation\/([^/]+?)\/figures\/([^/]+?)\/figures\.csv\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false},{"name":"release","optional":false,"rest":false,"chained":false}],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/(staff)/organisation/_organisation_/figures/_release_/figures.csv/_server.ts.js'))
		},
		{
			id: "/(staff)/organisation/[organisation]/matching",
			pattern: /^\/organisation\/([^/]+?)\/matching\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 29 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/matching/[round]",
			pattern: /^\/organisation\/([^/]+?)\/matching\/([^/]+?)\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false},{"name":"round","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 30 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/matching/[round]/change/[newcomer]",
			pattern: /^\/organisation\/([^/]+?)\/matching\/([^/]+?)\/change\/([^/]+?)\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false},{"name":"round","optional":false,"rest":false,"chained":false},{"name":"newcomer","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 31 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/members",
			pattern: /^\/organisation\/([^/]+?)\/members\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 32 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/outbox",
			pattern: /^\/organisation\/([^/]+?)\/outbox\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 33 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/pairs",
			pattern: /^\/organisation\/([^/]+?)\/pairs\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 34 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/pairs/csv",
			pattern: /^\/organisation\/([^/]+?)\/pairs\/csv\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false}],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/(staff)/organisation/_organisation_/pairs/csv/_server.ts.js'))
		},
		{
			id: "/(staff)/organisation/[organisation]/pairs/[pair]",
			pattern: /^\/organisation\/([^/]+?)\/pairs\/([^/]+?)\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false},{"name":"pair","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 35 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/remove-example",
			pattern: /^\/organisation\/([^/]+?)\/remove-example\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 36 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/settings",
			pattern: /^\/organisation\/([^/]+?)\/settings\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 37 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/waves",
			pattern: /^\/organisation\/([^/]+?)\/waves\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 38 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/waves/new",
			pattern: /^\/organisation\/([^/]+?)\/waves\/new\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 42 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/waves/[wave]",
			pattern: /^\/organisation\/([^/]+?)\/waves\/([^/]+?)\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false},{"name":"wave","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 39 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/waves/[wave]/invitations",
			pattern: /^\/organisation\/([^/]+?)\/waves\/([^/]+?)\/invitations\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false},{"name":"wave","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 40 },
			endpoint: null
		},
		{
			id: "/(staff)/organisation/[organisation]/waves/[wave]/letters",
			pattern: /^\/organisation\/([^/]+?)\/waves\/([^/]+?)\/letters\/?$/,
			params: [{"name":"organisation","optional":false,"rest":false,"chained":false},{"name":"wave","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,5,7,], errors: [1,,,], leaf: 41 },
			endpoint: null
		},
		{
			id: "/(newcomer)/questions",
			pattern: /^\/questions\/?$/,
			params: [],
			page: { layouts: [0,2,], errors: [1,,], leaf: 10 },
			endpoint: null
		},
		{
			id: "/(newcomer)/questions/[step]",
			pattern: /^\/questions\/([^/]+?)\/?$/,
			params: [{"name":"step","optional":false,"rest":false,"chained":false}],
			page: { layouts: [0,2,], errors: [1,,], leaf: 11 },
			endpoint: null
		},
		{
			id: "/(sign-in)/sign-in",
			pattern: /^\/sign-in\/?$/,
			params: [],
			page: { layouts: [0,4,], errors: [1,,], leaf: 18 },
			endpoint: null
		},
		{
			id: "/(sign-in)/sign-in/code",
			pattern: /^\/sign-in\/code\/?$/,
			params: [],
			page: { layouts: [0,4,], errors: [1,,], leaf: 19 },
			endpoint: null
		},
		{
			id: "/(sign-in)/sign-in/link",
			pattern: /^\/sign-in\/link\/?$/,
			params: [],
			page: { layouts: [0,4,], errors: [1,,], leaf: 20 },
			endpoint: null
		},
		{
			id: "/(sign-in)/sign-out",
			pattern: /^\/sign-out\/?$/,
			params: [],
			page: { layouts: [0,4,], errors: [1,,], leaf: 21 },
			endpoint: null
		},
		{
			id: "/(sign-in)/start",
			pattern: /^\/start\/?$/,
			params: [],
			page: { layouts: [0,4,], errors: [1,,], leaf: 22 },
			endpoint: null
		},
		{
			id: "/(newcomer)/u/[token]",
			pattern: /^\/u\/([^/]+?)\/?$/,
			params: [{"name":"token","optional":false,"rest":false,"chained":false}],
			page: null,
			endpoint: __memo(() => import('./entries/endpoints/(newcomer)/u/_token_/_server.ts.js'))
		},
		{
			id: "/(public)/zz-try",
			pattern: /^\/zz-try\/?$/,
			params: [],
			page: { layouts: [0,3,], errors: [1,,], leaf: 16 },
			endpoint: null
		}
	],
	prerendered_routes: new Set([]),
	matchers: async () => {
		return {};
	},
	server_assets: {}
}
})();
export const server = create_server(manifest);