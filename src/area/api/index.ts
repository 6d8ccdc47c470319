// The front door of the programming interface: organisations' own programs read units, posts and people with a key.
export { apiRoutes } from './routes.ts'
