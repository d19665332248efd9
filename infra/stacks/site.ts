import { securityHeaders } from '@rembuk/contract/security-headers'
import { RemovalPolicy } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3'
import { type Stack, type StackContext, use } from 'sst/constructs'
import { navigationCode } from '../edge/navigation'
import { planLinksCode } from '../edge/plan-links'
import { responseHeaders } from '../edge/response-headers'
import { EDGE_SECRET_HEADER, viewerAddressCode } from '../edge/viewer-address'
import { accept } from '../parts/accept'
import { deployedSecret } from '../parts/environment'
import { readSettings } from '../settings'
import { Http } from './http'
import { Socket } from './socket'

/**
 * The web app and the API under one address, through CloudFront. Price class 200 is the cheapest that has
 * edges in Indonesia.
 */
export function Site({ stack }: StackContext): void {
  const { domain, certificateArn, edgeLogBucket, webAclArn } = readSettings(process.env)
  const bucket = pagesBucket(stack)
  const distribution = new Distribution(stack, 'site', {
    domainNames: [domain],
    certificate: Certificate.fromCertificateArn(stack, 'certificate', certificateArn),
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    httpVersion: HttpVersion.HTTP2_AND_3,
    priceClass: PriceClass.PRICE_CLASS_200,
    webAclId: webAclArn,
    defaultRootObject: 'index.html',
    defaultBehavior: pages(stack, bucket),
    additionalBehaviors: { '/api/*': api(stack) },
    logBucket: Bucket.fromBucketAttributes(stack, 'edge-logs', {
      bucketName: edgeLogBucket,
      region: 'us-east-1',
    }),
    logIncludesCookies: false,
  })
  accept(distribution, 'CFR1', 'Indonesians abroad sign agreements too.')
  if (!webAclArn) {
    accept(
      distribution,
      'CFR2',
      'Throttles bound the cost and limits per number and address bound guessing; a web ACL costs more a month than everything else for a small cooperative. An operator may name one.',
    )
  }
  stack.addOutputs({
    PagesBucket: bucket.bucketName,
    DistributionId: distribution.distributionId,
    DistributionHost: distribution.distributionDomainName,
  })
}

/** Private: only CloudFront reads it. Its content is a build, so it may go with its stack. */
const pagesBucket = (stack: Stack): Bucket => {
  const bucket = new Bucket(stack, 'pages', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  accept(bucket, 'S1', 'CloudFront is the only reader, and logs what it is asked for.')
  return bucket
}

/** Files are compressed (brotli, gzip) at the edge and kept there as long as their own header says. */
const pages = (stack: Stack, bucket: Bucket): BehaviorOptions => ({
  origin: S3BucketOrigin.withOriginAccessControl(bucket),
  viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
  cachePolicy: CachePolicy.CACHING_OPTIMIZED,
  compress: true,
  responseHeadersPolicy: new ResponseHeadersPolicy(
    stack,
    'page-headers',
    responseHeaders(securityHeaders({ socketOrigin: use(Socket).origin })),
  ),
  functionAssociations: [
    edgeFunction(stack, 'navigation', navigationCode),
    edgeFunction(stack, 'plan-links', planLinksCode, FunctionEventType.VIEWER_RESPONSE),
  ],
})

/** Never cached; the API sets its own headers and sees all that the browser sent but the host. */
const api = (stack: Stack): BehaviorOptions => ({
  origin: new HttpOrigin(use(Http).host, {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    originSslProtocols: [OriginSslPolicy.TLS_V1_2],
    customHeaders: { [EDGE_SECRET_HEADER]: deployedSecret(stack, 'edge') },
  }),
  viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
  allowedMethods: AllowedMethods.ALLOW_ALL,
  cachePolicy: CachePolicy.CACHING_DISABLED,
  originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  functionAssociations: [edgeFunction(stack, 'viewer-address', viewerAddressCode)],
})

const edgeFunction = (
  stack: Stack,
  id: string,
  code: string,
  eventType = FunctionEventType.VIEWER_REQUEST,
) => ({
  eventType,
  function: new EdgeFunction(stack, id, {
    code: FunctionCode.fromInline(code),
    runtime: FunctionRuntime.JS_2_0,
  }),
})
